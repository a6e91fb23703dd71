import { describe, expect, it } from 'vitest';
import { predicateOf } from './matrix';

describe('the nine cells', () => {
  it.each([
    ['ABOVE', 'ABOVE', 'VERY_GOOD'],
    ['ABOVE', 'AS_EXPECTED', 'GOOD'],
    ['ABOVE', 'BELOW', 'POOR'],
    ['AS_EXPECTED', 'ABOVE', 'GOOD'],
    ['AS_EXPECTED', 'AS_EXPECTED', 'GOOD'],
    ['AS_EXPECTED', 'BELOW', 'POOR'],
    ['BELOW', 'ABOVE', 'NEEDS_IMPROVEMENT'],
    ['BELOW', 'AS_EXPECTED', 'NEEDS_IMPROVEMENT'],
    ['BELOW', 'BELOW', 'VERY_POOR'],
  ] as const)('results %s and behaviour %s give %s', (results, behaviour, predicate) => {
    expect(predicateOf(results, behaviour)).toBe(predicate);
  });
});
