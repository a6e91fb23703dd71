import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { AnswerImportScreen } from './AnswerImportScreen';
import type { AnswerImport } from './answerImports';

const server = anApi();
const UNIT = '01900000-0000-7000-8000-000000000701';
const found: AnswerImport = {
  fileName: 'jawaban.csv',
  answers: 29,
  rejected: 1,
  columns: [{ header: 'U4', element: 'FEE' }],
  problems: [{ rowNumber: 4, column: 'U4', value: '0', reason: 'Biaya/Tarif: nilainya harus 1 sampai 4.' }],
  weightPolicy: 'EXACT_1_9',
  value: 91.48,
};

async function check(): Promise<void> {
  const user = userEvent.setup();
  renderScreen(AnswerImportScreen, { path: '/admin/impor/jawaban-survei', me: IKA });
  await screen.findByRole('option', { name: 'Kecamatan Kasemen' });
  const [picker] = screen.getAllByLabelText('Berkas', { selector: 'input' });
  await user.upload(picker as HTMLElement, new File(['U1\n4\n'], 'jawaban.csv'));
  await user.selectOptions(screen.getByLabelText('Unit'), UNIT);
  await user.type(screen.getByLabelText('Nama survei'), 'SKM Triwulan III 2025');
  await user.type(screen.getByLabelText('Hari pertama'), '2025-07-01');
  await user.type(screen.getByLabelText('Hari terakhir'), '2025-09-30');
  await user.click(screen.getByRole('button', { name: 'Periksa berkas' }));
}

beforeEach(async () => {
  await Promise.all([loadTexts('integration'), loadTexts('survey')]);
  server.use(
    http.get('*/api/v1/units', () =>
      HttpResponse.json({ items: [{ id: UNIT, name: 'Kecamatan Kasemen' }], page: { limit: 200 } }),
    ),
  );
});

describe('raw answers of a survey', () => {
  it('are looked at first, each problem by row and column, and taken only when asked', async () => {
    const asked: boolean[] = [];
    server.use(
      http.post('*/api/v1/survey-answer-imports', ({ request }) => {
        const query = new URL(request.url).searchParams;
        expect(query.get('unitId')).toBe(UNIT);
        asked.push(query.get('validateOnly') === 'true');
        return HttpResponse.json(asked.at(-1) ? found : { ...found, surveyId: UNIT });
      }),
    );
    await check();
    expect(await screen.findByText('91,48')).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Baris 4' })).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Biaya/Tarif: nilainya harus 1 sampai 4.' })).toBeTruthy();
    expect(asked).toEqual([true]);
    await userEvent.click(screen.getByRole('button', { name: 'Ubah isian' }));
    expect((screen.getByLabelText('Nama survei') as HTMLInputElement).value).toBe('SKM Triwulan III 2025');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa berkas' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ambil 29 jawaban' }));
    expect((await screen.findByRole('dialog')).textContent).toContain('1 baris ditinggalkan');
    await userEvent.click(screen.getAllByRole('button', { name: 'Ambil 29 jawaban' }).at(-1) as HTMLElement);
    await expect.poll(() => asked).toEqual([true, true, false]);
  });

  it('need a file', async () => {
    renderScreen(AnswerImportScreen, { path: '/admin/impor/jawaban-survei', me: IKA });
    await userEvent.click(await screen.findByRole('button', { name: 'Periksa berkas' }));
    expect(await screen.findAllByText('Pilih unit yang disurvei.')).not.toHaveLength(0);
  });
});
