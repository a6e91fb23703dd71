import { expect, it } from 'vitest';
import { csvOf } from './csv';

it('writes what a spreadsheet opens and nothing that calculates', () => {
  const text = csvOf<{ a: string; b: string }>(
    [
      ['Nama', (row) => row.a],
      ['Nilai', (row) => row.b],
    ],
    [
      { a: 'Surat; "asli"', b: '1,5 jam' },
      { a: '=1+1', b: '–' },
    ],
  );
  expect(text).toBe('\uFEFFNama;Nilai\r\n"Surat; ""asli""";1,5 jam\r\n\'=1+1;–\r\n');
});
