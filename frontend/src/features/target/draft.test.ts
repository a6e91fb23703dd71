import { describe, expect, it } from 'vitest';
import { aPlan } from '@/test/plans';
import { contentOf, draftOf, essenceOf, type PlanDraft, withIdsOf } from './draft';
import { edited, newIndicator, newTarget } from './draftEdits';

const draft = (): PlanDraft => draftOf(aPlan());
const firstIndicator = (of: PlanDraft) => contentOf(of).targets[0]?.indicators[0];

function typed(text: string, field = 'targetValue'): PlanDraft {
  return edited(draft(), {
    do: 'changeIndicator',
    target: 'target-1',
    indicator: 'indicator-1',
    change: { [field]: text },
  });
}

describe('a draft', () => {
  it('shows numbers with comma and sends them as numbers', () => {
    expect(draft().targets[0]?.indicators[0]?.targetValue).toBe('2,5');
    expect(firstIndicator(draft())?.targetValue).toBe(2.5);
    expect(firstIndicator(typed('1.250,75'))?.targetValue).toBe(1250.75);
    expect(firstIndicator(typed('12,'))?.targetValue).toBe(12);
  });

  it('keeps what cannot be read as a number, and does not send it', () => {
    const unreadable = typed('dua');
    expect(unreadable.targets[0]?.indicators[0]?.targetValue).toBe('dua');
    expect(firstIndicator(unreadable)).not.toHaveProperty('targetValue');
    expect(firstIndicator(typed('1,23456'))).not.toHaveProperty('targetValue');
    expect(firstIndicator(typed('-1'))).not.toHaveProperty('targetValue');
  });

  it('sends the limits of a range and the target of anything else, never both', () => {
    const range = edited(typed('7', 'rangeLow'), {
      do: 'changeIndicator',
      target: 'target-1',
      indicator: 'indicator-1',
      change: { direction: 'RANGE', rangeHigh: '8' },
    });
    expect(firstIndicator(range)).toMatchObject({ rangeLow: 7, rangeHigh: 8 });
    expect(firstIndicator(range)).not.toHaveProperty('targetValue');
    expect(firstIndicator(typed('7', 'rangeLow'))).not.toHaveProperty('rangeLow');
  });

  it('leaves out what is empty and links to deleted targets', () => {
    const plan = aPlan();
    const target = plan.targets[0];
    if (target) {
      target.links = [{ superiorTitle: 'Sudah dihapus', kind: 'DIRECT', provisional: true }];
    }
    const written = edited(draftOf(plan), {
      do: 'writeAnnex',
      kind: 'RESOURCES',
      texts: ['Pencetak', ' ', ''],
    });
    expect(contentOf(written).annexes).toEqual([{ kind: 'RESOURCES', texts: ['Pencetak'] }]);
    expect(contentOf(written).behaviourExpectations).toEqual([]);
    expect(contentOf(written).targets[0]?.links).toEqual([]);
  });

  it('takes the ids of a save without losing what was typed meanwhile', () => {
    const sent = edited(draft(), {
      do: 'addTarget',
      target: { ...newTarget('MAIN', 'new'), indicators: [] },
    });
    const since = edited(
      edited(sent, { do: 'changeTarget', target: 'new', change: { title: 'Loket ramah' } }),
      { do: 'addIndicator', target: 'new', indicator: newIndicator('QUALITY', 'newer') },
    );
    const saved = draft();
    saved.targets.push({
      key: 'target-2',
      id: 'target-2',
      kind: 'MAIN',
      title: '',
      assignedBy: '',
      links: [],
      indicators: [],
    });
    const adopted = withIdsOf(since, sent, saved);
    expect(adopted.targets[1]).toMatchObject({ key: 'new', id: 'target-2', title: 'Loket ramah' });
    expect(adopted.targets[1]?.indicators[0]).toMatchObject({ key: 'newer', id: undefined });
    expect(adopted.targets[0]).toMatchObject({ key: 'target-1', id: 'target-1' });
  });

  it('gives ids to the right rows also when they were moved or removed meanwhile', () => {
    let sent = draft();
    for (const key of ['a', 'b']) sent = edited(sent, { do: 'addTarget', target: newTarget('MAIN', key) });
    const since = edited(edited(sent, { do: 'moveTarget', target: 'b', by: -1 }), {
      do: 'removeTarget',
      target: 'target-1',
    });
    const saved: PlanDraft = {
      ...sent,
      targets: sent.targets.map((target, at) => ({ ...target, key: `s${at}`, id: `s${at}` })),
    };
    expect(withIdsOf(since, sent, saved).targets.map(({ key, id }) => [key, id])).toEqual([
      ['b', 's2'],
      ['a', 's1'],
    ]);
  });

  it('is the same in essence whatever its rows are called and however numbers are typed', () => {
    const renamed = draft();
    renamed.targets = renamed.targets.map((target) => ({ ...target, key: 'x', id: undefined }));
    expect(essenceOf(renamed)).toEqual(essenceOf(draft()));
    expect(essenceOf(typed('2,50'))).toEqual(essenceOf(draft()));
    expect(essenceOf(typed('dua'))).not.toEqual(essenceOf(draft()));
    expect(essenceOf(typed('3'))).not.toEqual(essenceOf(draft()));
  });
});
