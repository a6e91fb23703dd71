import { describe, expect, it } from 'vitest';
import type { Cycle, Period } from '@/api/cycles';
import { aCycle, aPeriod } from '@/test/cycles';
import { choosePeriod, periodChoices } from './periods';

const aYear = (year: number, states: Period['state'][], status: Cycle['status'] = 'OPEN'): Cycle =>
  aCycle({
    id: `c${year}`,
    year,
    status,
    periods: states.map((state, index) => aPeriod({ sequence: index + 1, state })),
  });

describe('periods', () => {
  it('are named as in the URL, newest first, without years not opened yet', () => {
    const cycles = [
      aYear(2025, ['CLOSED']),
      aYear(2026, ['CLOSED', 'RUNNING']),
      aYear(2027, ['UPCOMING'], 'DRAFT'),
    ];
    const codes = periodChoices(cycles).map(({ code }) => code);
    expect(codes).toEqual(['2026-T2', '2026-T1', '2025-T1']);
  });

  it.each([
    ['the one asked for', '2026-T1', ['CLOSED', 'EVALUATING', 'RUNNING'], '2026-T1'],
    ['the one to evaluate', '', ['CLOSED', 'EVALUATING', 'RUNNING'], '2026-T2'],
    ['the running one', '', ['CLOSED', 'RUNNING', 'UPCOMING'], '2026-T2'],
    ['the last closed one', '2031-T9', ['CLOSED', 'CLOSED'], '2026-T2'],
    ['the first when none has begun', '', ['UPCOMING', 'UPCOMING'], '2026-T1'],
  ] as const)('begin with %s', (_, asked, states, code) => {
    expect(choosePeriod(periodChoices([aYear(2026, [...states])]), asked)?.code).toBe(code);
  });

  it.each([
    ['is beside the quarters', 'QUARTERLY', 5, 'EVALUATING', '2026-T1'],
    ['is all there is in a yearly rhythm', 'ANNUAL', 1, 'RUNNING', '2026-A1'],
  ] as const)('the year as a whole %s', (_, rhythm, sequence, state, chosen) => {
    const quarter = aPeriod({ sequence: 1, state: 'EVALUATING' });
    const year = aPeriod({ sequence, kind: 'ANNUAL', state });
    const periods = rhythm === 'ANNUAL' ? [year] : [quarter, year];
    const choices = periodChoices([aCycle({ year: 2026, rhythm, periods })]);
    expect(choices.map(({ code }) => code)).toContain('2026-A1');
    expect(choosePeriod(choices, '')?.code).toBe(chosen);
    expect(choosePeriod(choices, '2026-A1')?.period.kind).toBe('ANNUAL');
    expect(choosePeriod(choices, year.id)?.period.id).toBe(year.id);
  });

  it('are none before the first cycle', () => {
    expect(choosePeriod(periodChoices([]), '')).toBeUndefined();
  });
});
