import type { Language } from '@/i18n/language';

const LOCALE: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const OFFICE_ZONE = 'Asia/Jakarta';
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function cached<F extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => F): F {
  const kept = cache.get(key) ?? make();
  cache.set(key, kept);
  return kept as F;
}

export function formatNumber(value: number, language: Language = 'id', maximumFractionDigits = 4): string {
  const key = `n${language}${maximumFractionDigits}`;
  return cached(key, () => new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits })).format(value);
}

/** An index of satisfaction: two decimals, always. */
export function formatIndex(value: number, language: Language = 'id'): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return cached(`x${language}`, () => new Intl.NumberFormat(LOCALE[language], digits)).format(value);
}

export const formatPercent = (value: number, language: Language = 'id'): string =>
  `${formatNumber(value, language, 2)}%`;

/** "960 surat", but "95%". */
export const quantityText = (figure: string, unit: string): string =>
  unit.trim() === '%' ? `${figure}%` : `${figure} ${unit}`.trimEnd();

/** A calendar date of the office ("2026-01-12"): no time zone may move it to another day. */
export function formatDate(
  date: string,
  language: Language = 'id',
  month: 'short' | 'long' = 'short',
): string {
  const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
  return cached(`d${language}${month}`, () => new Intl.DateTimeFormat(LOCALE[language], options)).format(
    new Date(`${date.slice(0, 10)}T00:00:00Z`),
  );
}

/** The clock of the office, written 10.42. */
export function formatTime(at: string | Date, language: Language = 'id'): string {
  const options = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: OFFICE_ZONE } as const;
  return cached(`t${language}`, () => new Intl.DateTimeFormat(LOCALE[language], options)).format(
    new Date(at),
  );
}

export function formatInstant(at: string | Date, language: Language = 'id'): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: OFFICE_ZONE } as const;
  const day = cached(`i${language}`, () => new Intl.DateTimeFormat(LOCALE[language], options)).format(
    new Date(at),
  );
  return `${day}, ${formatTime(at, language)}`;
}

/** Today as the office counts it. */
export function todayInOffice(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: OFFICE_ZONE }).format(now);
}

export function formatSize(bytes: number, language: Language = 'id'): string {
  if (bytes < 1024 * 1024) return `${formatNumber(Math.max(1, Math.round(bytes / 1024)), language)} KB`;
  return `${formatNumber(bytes / 1024 / 1024, language, 1)} MB`;
}

/** 198503122010011004 -> 19850312 201001 1 004, the grouping on official letters. */
export function formatNip(nip: string): string {
  const parts = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(nip);
  return parts ? parts.slice(1).join(' ') : nip;
}
