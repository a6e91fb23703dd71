import type { Cycle } from '@/api/cycles';

export interface NextDate {
  what: 'starts' | 'due' | 'closes';
  on: string;
  period: string;
}

/** The nearest day from today on at which something of an open cycle begins or ends. */
export function nextDate(cycles: readonly Cycle[], today: string): NextDate | undefined {
  return cycles
    .filter(({ status }) => status === 'OPEN')
    .flatMap(({ year, periods }) =>
      periods.flatMap(({ label, startsOn, dueOn, closesOn }): NextDate[] => {
        const period = `${label} ${year}`;
        return [
          { what: 'starts', on: startsOn, period },
          { what: 'due', on: dueOn, period },
          { what: 'closes', on: closesOn, period },
        ];
      }),
    )
    .filter(({ on }) => on >= today)
    .toSorted((a, b) => a.on.localeCompare(b.on))[0];
}
