import { language } from './language';

const ZONE = 'Asia/Jakarta';
const DAY = 86_400_000;
const locale = (): string => (language() === 'en' ? 'en-GB' : 'id-ID');

const format = (at: string | Date, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(new Date(at));

/** A calendar date of the office, "27 November 2026". */
export const dayText = (date: string): string =>
  format(`${date.slice(0, 10)}T05:00:00Z`, { day: 'numeric', month: 'long', year: 'numeric' });

/** "Jumat, 27 November, 14.00" on the clock of the office. */
export const momentText = (at: string | Date): string =>
  `${format(at, { weekday: 'long', day: 'numeric', month: 'long' })}, ${format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}`;

const officeDay = (at: string | Date): number =>
  Date.parse(new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(at)));

/** Whole days of the calendar from today on: 0 today, 1 tomorrow, -1 yesterday. */
export const daysUntil = (at: string | Date, now: Date): number =>
  Math.round((officeDay(at) - officeDay(now)) / DAY);

/** "besok", "dalam 3 hari", "2 hari yang lalu". */
export const daysText = (days: number): string =>
  new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(days, 'day');

export const numberText = (value: number, digits = 0): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(
    value,
  );
