import { describe, expect, it } from 'vitest';
import { goalOf, standingOf } from './standing';

describe('where an indicator stands', () => {
  it.each([
    [126, { kind: 'reached' }],
    [120, { kind: 'reached' }],
    [119.9, { kind: 'short', gap: 0.1 }],
  ])('with %d of 120, higher is better', (realised, standing) => {
    expect(standingOf({ direction: 'HIGHER_BETTER', targetToDate: 120, realised })).toEqual(standing);
  });

  it.each([
    [2, { kind: 'within' }],
    [3, { kind: 'within' }],
    [4.5, { kind: 'over', gap: 1.5 }],
  ])('with %d of at most 3, lower is better', (realised, standing) => {
    expect(standingOf({ direction: 'LOWER_BETTER', targetToDate: 3, realised })).toEqual(standing);
  });

  it.each([
    [6.5, { kind: 'belowRange', gap: 0.5 }],
    [7, { kind: 'inside' }],
    [8, { kind: 'inside' }],
    [9, { kind: 'aboveRange', gap: 1 }],
  ])('with %d of 7 to 8', (realised, standing) => {
    const range = { direction: 'RANGE', rangeLowToDate: 7, rangeHighToDate: 8 } as const;
    expect(standingOf({ ...range, realised })).toEqual(standing);
  });

  it('counts no entry as nothing known, never as zero', () => {
    expect(standingOf({ direction: 'HIGHER_BETTER', targetToDate: 5 })).toEqual({ kind: 'none' });
    expect(standingOf({ direction: 'LOWER_BETTER', targetToDate: 0, realised: 0 })).toEqual({
      kind: 'within',
    });
  });

  it('has no goal where nothing is counted', () => {
    expect(goalOf({ direction: 'HIGHER_BETTER' })).toBeNull();
    expect(standingOf({ direction: 'HIGHER_BETTER', realised: 3 })).toEqual({ kind: 'unmeasured' });
  });
});
