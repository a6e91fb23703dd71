import type { Cycle } from '@/api/cycles';

/** Cycles that were opened, newest first: before that nobody can have a plan in them. */
export const shownCycles = (cycles: readonly Cycle[]): Cycle[] =>
  cycles.filter(({ status }) => status !== 'DRAFT').toSorted((a, b) => b.year - a.year);

/** The year asked for in the URL, else the newest open one, else the newest. */
export const chooseCycle = (shown: readonly Cycle[], asked: string): Cycle | undefined =>
  shown.find(({ year }) => String(year) === asked) ??
  shown.find(({ status }) => status === 'OPEN') ??
  shown[0];
