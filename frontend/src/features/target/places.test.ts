import { describe, expect, it } from 'vitest';
import { aPlan } from '@/test/plans';
import { draftOf } from './draft';
import { edited, newTarget } from './draftEdits';
import { fieldAt, inOrder, placed, settledBy, unreadableNumbers } from './places';

const draft = draftOf(aPlan());

describe('the place of a complaint', () => {
  it.each([
    ['/targets', 'targets'],
    ['/targets/0/title', 'target-1.title'],
    ['/targets/0/id', 'target-1.title'],
    ['/targets/0/links/2/superiorTargetId', 'target-1.links'],
    ['/targets/0/indicators', 'target-1.indicators'],
    ['/targets/0/indicators/0/targetValue', 'indicator-1.targetValue'],
    ['/targets/0/indicators/0/id', 'indicator-1.description'],
    ['/targets/0/indicators/7/rangeLow', 'target-1.indicators'],
    ['/targets/9/title', 'targets'],
    ['/behaviourExpectations/1/text', 'expectation.ACCOUNTABLE'],
    ['/annexes/2/texts/0', 'annex.CONSEQUENCES'],
    ['/cycleId', null],
    ['', null],
  ])('%s is %s', (pointer, field) => {
    expect(fieldAt(pointer, draft)).toBe(field);
  });

  it('stays with its row when rows move', () => {
    const problem = { pointer: '/targets/0/title', code: 'x', detail: 'Tuliskan hasilnya.' };
    const { faults } = placed([problem], draft);
    const moved = edited(edited(draft, { do: 'addTarget', target: newTarget('MAIN', 'b') }), {
      do: 'moveTarget',
      target: 'b',
      by: -1,
    });
    expect(inOrder(faults, moved)).toEqual([{ field: 'target-1.title', text: 'Tuliskan hasilnya.' }]);
  });

  it('keeps apart what belongs to no field', () => {
    const { faults, general } = placed([{ pointer: '', code: 'x', detail: 'Belum ada penilai.' }], draft);
    expect(faults).toEqual({});
    expect(general).toEqual(['Belum ada penilai.']);
  });

  it('follows the order of the screen', () => {
    const two = edited(draft, { do: 'addTarget', target: newTarget('MAIN', 'b') });
    const faults = { 'b.title': '2', 'indicator-1.unitOfMeasure': '1', targets: '0', 'annex.RESOURCES': '3' };
    expect(inOrder(faults, two).map(({ text }) => text)).toEqual(['0', '1', '2', '3']);
  });

  it('is settled by the edit that answers it, and by no other', () => {
    const change = { do: 'changeIndicator', target: 'target-1', indicator: 'indicator-1' } as const;
    const byValue = settledBy({ ...change, change: { targetValue: '2' } });
    expect(byValue('indicator-1.targetValue')).toBe(true);
    expect(byValue('indicator-1.description')).toBe(false);
    expect(settledBy({ ...change, change: { direction: 'RANGE' } })('indicator-1.targetValue')).toBe(true);
    expect(settledBy({ do: 'addTarget', target: newTarget('MAIN') })('targets')).toBe(true);
    expect(settledBy({ do: 'moveTarget', target: 'target-1', by: 1 })('target-1.title')).toBe(false);
  });

  it('finds numbers that cannot be read, but only those in use', () => {
    const typed = edited(draft, {
      do: 'changeIndicator',
      target: 'target-1',
      indicator: 'indicator-1',
      change: { targetValue: 'dua', rangeLow: 'tiga' },
    });
    expect(unreadableNumbers(typed)).toEqual(['indicator-1.targetValue']);
  });
});
