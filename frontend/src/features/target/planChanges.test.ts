import { describe, expect, it } from 'vitest';
import { aPlan } from '@/test/plans';
import { changesBetween } from './planChanges';

const goal = ({ targetValue }: { targetValue?: number }): string => String(targetValue);

describe('what a version changes', () => {
  it('is nothing between equal plans', () => {
    expect(changesBetween(aPlan(), aPlan(), goal)).toEqual([]);
  });

  it('knows a target and an indicator again by lineage, whatever they are called', () => {
    const [target] = aPlan().targets;
    if (!target) throw new Error('the plan has a target');
    const [indicator] = target.indicators;
    if (!indicator) throw new Error('the target has an indicator');
    const later = aPlan({
      targets: [
        {
          ...target,
          id: 'other',
          title: 'Surat terbit sehari',
          indicators: [{ ...indicator, targetValue: 1 }],
        },
      ],
    });
    expect(changesBetween(aPlan(), later, goal)).toEqual([
      {
        kind: 'changed',
        about: 'target',
        name: 'Surat terbit sehari',
        before: 'Surat terbit tepat waktu',
        after: 'Surat terbit sehari',
      },
      {
        kind: 'changed',
        about: 'indicator',
        name: indicator.description,
        before: `${indicator.description}: 2.5`,
        after: `${indicator.description}: 1`,
      },
    ]);
  });

  it('names what came and what went', () => {
    const [target] = aPlan().targets;
    if (!target) throw new Error('the plan has a target');
    const later = aPlan({ targets: [{ ...target, lineageId: 'new', title: 'Arsip tertib' }] });
    expect(changesBetween(aPlan(), later, goal).map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'added Arsip tertib',
      'removed Surat terbit tepat waktu',
    ]);
  });
});
