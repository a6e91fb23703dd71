import { saveFile } from './saveFile';

/** With a semicolon and a mark of UTF-8, as the office's spreadsheets open it; no cell can calculate. */
export function csvOf<Row>(
  columns: readonly (readonly [string, (row: Row) => string])[],
  rows: readonly Row[],
): string {
  const lines = [
    columns.map(([header]) => header),
    ...rows.map((row) => columns.map(([, cell]) => cell(row))),
  ];
  return `\uFEFF${lines.map((line) => line.map(quoted).join(';')).join('\r\n')}\r\n`;
}

const quoted = (cell: string): string => {
  const safe = /^[=+\-@\t\r]/.test(cell) && cell !== '–' && cell !== '-' ? `'${cell}` : cell;
  return /[";\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

export const saveCsv = <Row>(
  name: string,
  columns: readonly (readonly [string, (row: Row) => string])[],
  rows: readonly Row[],
): void => saveFile(new Blob([csvOf(columns, rows)], { type: 'text/csv;charset=utf-8' }), null, name);
