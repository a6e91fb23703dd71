import type { LogEntry } from './log';

export interface Week {
  /** Its Monday, as 2026-03-16. */
  monday: string;
  entries: LogEntry[];
}

const DAY = 24 * 3600 * 1000;

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  const back = (date.getUTCDay() + 6) % 7;
  return new Date(date.getTime() - back * DAY).toISOString().slice(0, 10);
}

/** Entries by week, in the order in which they came. */
export function byWeek(entries: readonly LogEntry[]): Week[] {
  const weeks = new Map<string, LogEntry[]>();
  for (const entry of entries) {
    const monday = mondayOf(entry.workedOn);
    weeks.set(monday, [...(weeks.get(monday) ?? []), entry]);
  }
  return [...weeks].map(([monday, inside]) => ({ monday, entries: inside }));
}
