import type { Cycle, Period } from '@/api/cycles';

/** A period as the URL and a chooser know it. */
export interface PeriodChoice {
  /** 2026-T4, and 2026-A1 for the year as a whole: readable, and stable when ids change. */
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
          code: codeOf(cycle, period),
          label: `${period.label} ${cycle.year}`,
          cycle,
          period,
        })),
    );
}

const codeOf = ({ year, rhythm }: Cycle, { kind, sequence }: Period): string =>
  kind === 'ANNUAL' ? `${year}-A1` : `${year}-${LETTER[rhythm]}${sequence}`;

/**
 * The period asked for in the URL, by its code or by its id as links of the server have it; else the one to evaluate now, the running one, or the newest that has begun. The year as a whole
 * spans all of it, so it is chosen only where no period of the rhythm is.
 */
export function choosePeriod(choices: readonly PeriodChoice[], asked: string): PeriodChoice | undefined {
  const among = (kind: Period['kind']) => (state: Period['state']) =>
    choices.find(({ period }) => period.state === state && period.kind === kind);
  const inRhythm = among('PERIODIC');
  const inYear = among('ANNUAL');
  return (
    choices.find(({ code, period }) => code === asked || period.id === asked) ??
    inRhythm('EVALUATING') ??
    inRhythm('RUNNING') ??
    inYear('EVALUATING') ??
    inYear('RUNNING') ??
    inRhythm('CLOSED') ??
    inYear('CLOSED') ??
    choices.at(-1)
  );
}
