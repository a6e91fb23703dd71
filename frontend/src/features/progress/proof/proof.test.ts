import { describe, expect, it } from 'vitest';
import type { IndicatorProgress, Progress } from '@/api/performance';
import { standingOf, withoutProof } from './proof';

const indicator = (facts: object) => ({ entriesInPeriod: 0, evidence: 0, ...facts }) as IndicatorProgress;
const computed = { cases: 12 };

describe('the standing of an indicator', () => {
  it.each([
    ['nothing', {}],
    ['bare', { entriesInPeriod: 2 }],
    ['proven', { entriesInPeriod: 2, evidence: 1 }],
    ['filled', { computed }],
    ['proven', { computed, evidence: 1 }],
  ])('is %s', (standing, facts) => {
    expect(standingOf(indicator(facts))).toBe(standing);
  });

  it('asks for no proof of what fills itself', () => {
    const bare = indicator({ entriesInPeriod: 1 });
    const progress = { targets: [{ indicators: [bare, indicator({ computed })] }] } as unknown as Progress;
    expect(withoutProof(progress)).toEqual([bare]);
  });
});
