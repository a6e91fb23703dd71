import type { Cycle, Period } from '@/api/cycles';

/** A period as the URL and a chooser know it. */
export interface PeriodChoice {
  /** 2026-T4: readable, and stable when ids change. */
  code: string;
  label: string;
  cycle: Cycle;
  period: Period;
}

const LETTER = { MONTHLY: 'B', QUARTERLY: 'T', SEMESTER: 'S', ANNUAL: 'A' } as const;

/** Periods of the cycles that were opened, newest first. */
export function periodChoices(cycles: readonly Cycle[]): PeriodChoice[] {
  return cycles
    .filter((cycle) => cycle.status !== 'DRAFT')
    .toSorted((a, b) => b.year - a.year)
    .flatMap((cycle) =>
      cycle.periods
        .toSorted((a, b) => b.sequence - a.sequence)
        .map((period) => ({
          code: `${cycle.year}-${LETTER[cycle.rhythm]}${period.sequence}`,
          label: `${period.label} ${cycle.year}`,
          cycle,
          period,
        })),
    );
}

/** The period asked for in the URL; else the one to evaluate now, the running one, or the newest that has begun. */
export function choosePeriod(choices: readonly PeriodChoice[], asked: string): PeriodChoice | undefined {
  const inState = (state: Period['state']) => choices.find(({ period }) => period.state === state);
  return (
    choices.find(({ code }) => code === asked) ??
    inState('EVALUATING') ??
    inState('RUNNING') ??
    inState('CLOSED') ??
    choices.at(-1)
  );
}
