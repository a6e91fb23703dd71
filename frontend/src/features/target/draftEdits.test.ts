import { describe, expect, it } from 'vitest';
import { aPlan } from '@/test/plans';
import { draftOf, type PlanDraft } from './draft';
import { type DraftEdit, edited, forgotten, newIndicator, newTarget } from './draftEdits';
import { nextAspect } from './indicatorDefaults';

const draftAfter = (...edits: DraftEdit[]): PlanDraft => edits.reduce(edited, draftOf(aPlan()));
const keys = (draft: PlanDraft): string[] => draft.targets.map(({ key }) => key);
const add = (key: string, kind: 'MAIN' | 'ADDITIONAL' = 'MAIN', at?: number): DraftEdit => ({
  do: 'addTarget',
  target: newTarget(kind, key),
  at,
});

describe('editing a draft', () => {
  it('adds, brings back at its place, and removes targets', () => {
    expect(keys(draftAfter(add('a'), add('b', 'MAIN', 0)))).toEqual(['b', 'target-1', 'a']);
    expect(keys(draftAfter(add('a'), { do: 'removeTarget', target: 'target-1' }))).toEqual(['a']);
  });

  it('moves a target past its like, over those of the other kind', () => {
    const mixed = [add('extra', 'ADDITIONAL'), add('b')];
    const up = draftAfter(...mixed, { do: 'moveTarget', target: 'b', by: -1 });
    expect(keys(up)).toEqual(['b', 'extra', 'target-1']);
    const stuck = draftAfter(...mixed, { do: 'moveTarget', target: 'extra', by: 1 });
    expect(keys(stuck)).toEqual(['target-1', 'extra', 'b']);
    expect(keys(draftAfter({ do: 'moveTarget', target: 'target-1', by: -1 }))).toEqual(['target-1']);
  });

  it('moves indicators within their target', () => {
    const at = 'target-1';
    const draft = draftAfter(
      { do: 'addIndicator', target: at, indicator: newIndicator('COST', 'cost') },
      { do: 'moveIndicator', target: at, indicator: 'cost', by: -1 },
    );
    expect(draft.targets[0]?.indicators.map(({ key }) => key)).toEqual(['cost', 'indicator-1']);
  });

  it('keeps untouched targets the same object, so that they are not drawn again', () => {
    const before = draftAfter(add('a'));
    const next = edited(before, { do: 'changeTarget', target: 'a', change: { title: 'Loket ramah' } });
    expect(next.targets[0]).toBe(before.targets[0]);
    expect(next.targets[1]?.title).toBe('Loket ramah');
  });

  it('links to a superior’s target, changes how, and unlinks', () => {
    const to = { id: 's', title: 'Layanan memuaskan', planStatus: 'DRAFT', employeeName: 'Budi' } as const;
    const link = (kind: 'DIRECT' | 'INDIRECT' | null): DraftEdit => ({
      do: 'link',
      target: 'target-1',
      to,
      kind,
    });
    expect(draftAfter(link('DIRECT')).targets[0]?.links).toEqual([
      { superiorTargetId: 's', superiorTitle: 'Layanan memuaskan', kind: 'DIRECT', provisional: true },
    ]);
    expect(draftAfter(link('DIRECT'), link('INDIRECT')).targets[0]?.links.map(({ kind }) => kind)).toEqual([
      'INDIRECT',
    ]);
    expect(draftAfter(link('DIRECT'), link(null)).targets[0]?.links).toEqual([]);
  });

  it('brings back a removed target as new, since the server has forgotten its rows', () => {
    const [target] = draftOf(aPlan()).targets;
    expect(target && forgotten(target)).toMatchObject({ id: undefined, indicators: [{ id: undefined }] });
  });
});

describe('the aspect of an indicator', () => {
  const changed = (indicator: ReturnType<typeof newIndicator>) =>
    draftAfter(
      { do: 'addIndicator', target: 'target-1', indicator },
      { do: 'changeAspect', target: 'target-1', indicator: indicator.key, aspect: 'TIME' },
    ).targets[0]?.indicators[1];

  it('brings its usual settings along', () => {
    expect(changed(newIndicator('QUALITY', 'q'))).toMatchObject({
      direction: 'LOWER_BETTER',
      accumulation: 'AVERAGE',
      unitOfMeasure: 'hari kerja',
    });
  });

  it('leaves alone what the person has chosen', () => {
    const own = { ...newIndicator('QUANTITY', 'q'), direction: 'RANGE' as const, unitOfMeasure: 'menit' };
    expect(changed(own)).toMatchObject({ direction: 'RANGE', unitOfMeasure: 'menit' });
  });

  it('is the next one that the target does not look at', () => {
    expect(nextAspect([])).toBe('QUANTITY');
    expect(nextAspect([{ aspect: 'QUANTITY' }, { aspect: 'TIME' }])).toBe('QUALITY');
  });
});
