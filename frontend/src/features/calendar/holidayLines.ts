import type { HolidayInput } from './holidays';

export interface LineFault {
  line: number;
  reason: 'badDay' | 'noName';
}

export interface HolidayLines {
  items: HolidayInput[];
  faults: LineFault[];
}

const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];

/** "2026-12-25; Hari Natal; cuti bersama" a line; the marks ; , and tab part the fields, a heading is passed over. */
export function readHolidayLines(text: string): HolidayLines {
  const items: HolidayInput[] = [];
  const faults: LineFault[] = [];
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const [day = '', name = '', kind = ''] = line.split(separatorOf(line)).map(unquoted);
    if (!line.trim() || /^(tanggal|date|day)$/i.test(day)) continue;
    const iso = readDay(day);
    if (iso === null) faults.push({ line: at + 1, reason: 'badDay' });
    else if (!name) faults.push({ line: at + 1, reason: 'noName' });
    else items.push({ day: iso, name, kind: readKind(kind, name) });
  }
  return { items, faults };
}

const separatorOf = (line: string): string => (line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',');

const unquoted = (field: string): string =>
  field
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .trim();

/** 2026-12-25, 25/12/2026, 25-12-2026 and 25 Desember 2026. */
function readDay(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const plain = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (plain) return dayOf(plain[3], plain[2], plain[1]);
  const words = /^(\d{1,2})\s+(\p{L}+)\s+(\d{4})$/u.exec(text);
  const month = MONTHS.indexOf(words?.[2]?.toLowerCase() ?? '') + 1;
  return words && month > 0 ? dayOf(words[3], String(month), words[1]) : null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

function readKind(kind: string, name: string): HolidayInput['kind'] {
  if (/cuti|leave/i.test(kind || name)) return 'COLLECTIVE_LEAVE';
  return /daerah|lokal|local|unit/i.test(kind) ? 'LOCAL' : 'NATIONAL';
}
