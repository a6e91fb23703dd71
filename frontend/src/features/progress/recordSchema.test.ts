import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import type { Period } from '@/api/cycles';
import { aPeriod } from '@/test/cycles';
import { firstGuess, periodOn } from './periodOn';
import { recordSchema } from './recordSchema';

const quarter = (sequence: number, startsOn: string, endsOn: string, state: Period['state']): Period =>
  aPeriod({ sequence, startsOn, endsOn, dueOn: endsOn, closesOn: endsOn, state });
const periods = [
  quarter(1, '2026-01-01', '2026-03-31', 'CLOSED'),
  quarter(2, '2026-04-01', '2026-06-30', 'EVALUATING'),
  quarter(3, '2026-07-01', '2026-09-30', 'RUNNING'),
];

function faultsOf(input: { value: number | null; occurredOn: string; note: string }): string[] {
  const result = v.safeParse(recordSchema(periods), input);
  return result.success ? [] : result.issues.map((issue) => issue.message);
}

describe('an entry', () => {
  const good = { value: 12.5, occurredOn: '2026-07-10', note: '' };

  it.each([
    [{}, []],
    [{ value: null }, ['progress.form.value.missing']],
    [{ value: Number.NaN }, ['progress.form.value.invalid']],
    [{ value: -1 }, ['progress.form.value.negative']],
    [{ value: 0.12345 }, ['progress.form.value.decimals']],
    [{ value: 0.1234 }, []],
    [{ occurredOn: '' }, ['progress.form.day.missing']],
    [{ occurredOn: '2026-06-30' }, []],
    [{ occurredOn: '2026-03-31' }, ['progress.form.day.closed']],
    [{ occurredOn: '2025-12-31' }, ['progress.form.day.outside']],
  ])('%o has the faults %o', (change, faults) => {
    vi.setSystemTime(new Date('2026-07-15T03:00:00Z'));
    expect(faultsOf({ ...good, ...change }).slice(0, 1)).toEqual(faults);
  });

  it('cannot lie in the future, by the clock of the office', () => {
    vi.setSystemTime(new Date('2026-07-14T17:30:00Z'));
    expect(faultsOf({ ...good, occurredOn: '2026-07-15' })).toEqual([]);
    expect(faultsOf({ ...good, occurredOn: '2026-07-16' })).toContain('progress.form.day.future');
  });

  it('belongs to the period of its day', () => {
    expect(periodOn(periods, '2026-06-30')?.id).toBe('p2');
    expect(periodOn(periods, '2026-10-01')).toBeUndefined();
  });

  it('begins with today, or with the last day of a period that is over', () => {
    expect(periods.map((period) => firstGuess(period, '2026-07-15'))).toEqual([
      '2026-03-31',
      '2026-06-30',
      '2026-07-15',
    ]);
  });
});
