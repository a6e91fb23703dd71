import { describe, expect, it } from 'vitest';
import type { Cycle, Period } from '@/api/cycles';
import { choosePeriod, periodChoices } from './periods';

const aPeriod = (sequence: number, state: Period['state']): Period => ({
  id: `p${sequence}`,
  sequence,
  label: `Triwulan ${sequence}`,
  startsOn: '2026-01-01',
  endsOn: '2026-03-31',
  dueOn: '2026-04-10',
  closesOn: '2026-04-30',
  state,
});

const aCycle = (year: number, states: Period['state'][], status: Cycle['status'] = 'OPEN'): Cycle => ({
  id: `c${year}`,
  year,
  name: `SKP ${year}`,
  rhythm: 'QUARTERLY',
  status,
  periods: states.map((state, index) => aPeriod(index + 1, state)),
});

describe('periods', () => {
  it('are named as in the URL, newest first, without years not opened yet', () => {
    const cycles = [
      aCycle(2025, ['CLOSED']),
      aCycle(2026, ['CLOSED', 'RUNNING']),
      aCycle(2027, ['UPCOMING'], 'DRAFT'),
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
    expect(choosePeriod(periodChoices([aCycle(2026, [...states])]), asked)?.code).toBe(code);
  });

  it('are none before the first cycle', () => {
    expect(choosePeriod(periodChoices([]), '')).toBeUndefined();
  });
});
