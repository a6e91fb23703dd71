import { describe, expect, it } from 'vitest';
import type { LogEntry } from './log';
import { byWeek, mondayOf } from './weeks';

describe('weeks of a log', () => {
  it.each([
    ['2026-03-16', '2026-03-16'],
    ['2026-03-22', '2026-03-16'],
    ['2026-03-01', '2026-02-23'],
    ['2026-01-01', '2025-12-29'],
  ])('%s belongs to the week of %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('keep the order of the entries', () => {
    const entries = ['2026-03-18', '2026-03-16', '2026-03-13'].map((workedOn) => ({ workedOn }) as LogEntry);
    expect(byWeek(entries).map(({ monday, entries: inside }) => [monday, inside.length])).toEqual([
      ['2026-03-16', 2],
      ['2026-03-09', 1],
    ]);
  });
});
