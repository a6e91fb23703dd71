import { screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { renderPart } from '@/test/render';
import { FormPaper } from './FormPaper';
import type { Form } from './forms';

const cell = (text: string, columns = 1, rows = 1) => ({ text, columns, rows, style: 'TEXT' as const });

const form: Form = {
  draft: true,
  title: 'SASARAN KINERJA PEGAWAI',
  subtitles: ['PENDEKATAN HASIL KERJA KUANTITATIF'],
  about: 'Ika Sari, A.Md.',
  institution: 'Pemerintah Kota Serang',
  unit: 'Seksi Pelayanan Umum',
  period: '1 Januari s.d. 31 Desember 2026',
  landscape: true,
  sections: [
    {
      heading: 'HASIL KERJA',
      newPage: false,
      columns: [
        { label: 'NO', width: 10 },
        { label: 'PEGAWAI', width: 40 },
        { label: '', width: 50 },
      ],
      rows: [{ cells: [cell('1', 1, 2), cell('Surat terbit', 2)] }, { cells: [cell('480 surat', 2)] }],
    },
  ],
  signatures: [
    {
      placeAndDate: 'Serang, 9 Januari 2026',
      role: 'Pejabat Penilai Kinerja',
      name: '',
      number: '',
      signed: '',
    },
  ],
};

beforeEach(() => loadTexts('document'));

it('shows a draft as such, with its tables as they will be printed', () => {
  renderPart(<FormPaper form={form} />);
  expect(screen.queryByText(/^DRAF/)).not.toBeNull();
  const table = screen.getByRole('table', { name: 'HASIL KERJA' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((head) => [head.textContent, head.getAttribute('colspan')]),
  ).toEqual([
    ['NO', '1'],
    ['PEGAWAI', '2'],
  ]);
  expect(within(table).getByText('1').getAttribute('rowspan')).toBe('2');
  expect(within(table).getByText('480 surat').getAttribute('colspan')).toBe('2');
});

it('leaves room for a hand where no name is known', () => {
  renderPart(<FormPaper form={{ ...form, draft: false }} />);
  expect(screen.queryByText(/^DRAF/)).toBeNull();
  expect(screen.queryByText(/^\.{10,}$/)).not.toBeNull();
});
