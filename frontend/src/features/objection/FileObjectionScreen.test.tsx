import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { employee } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { FileObjectionScreen } from './FileObjectionScreen';

const api = anApi();
beforeEach(async () => {
  localStorage.clear();
  await loadTexts('progress', 'objection');
});

const result = {
  evaluationId: 'ev1',
  year: 2026,
  periodLabel: 'Triwulan II',
  predicate: 'GOOD',
  deliveredAt: '2026-05-12T02:00:00Z',
  deadlineOn: '2026-05-26',
  daysLeft: 3,
  late: false,
  mayObject: true,
};
const contestable = (item: object) =>
  http.get('*/api/v1/contestable-results', () =>
    HttpResponse.json({ filingDays: 14, dayUnit: 'CALENDAR', decisionDays: 14, items: [item] }),
  );
const open = () =>
  renderScreen(FileObjectionScreen, {
    path: '/keberatan/baru',
    at: '/keberatan/baru?hasil=ev1',
    me: employee,
  });

describe('filing an objection', () => {
  it('asks for reasons, keeps them when sending fails, and files them once', async () => {
    const sent: unknown[] = [];
    api.use(
      contestable(result),
      http.post('*/api/v1/objections', async ({ request }) => {
        sent.push(await request.json());
        return problem(409, { code: 'constraint.uq_objection_standing', detail: 'Sudah ada keberatan.' });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Kirim keberatan' }));
    expect(screen.getByText('Tulis paling sedikit 20 karakter.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Alasan keberatan'), 'Surat minggu terakhir belum dihitung.');
    await userEvent.click(screen.getByRole('button', { name: 'Kirim keberatan' }));
    expect(await screen.findByText('Sudah ada keberatan.')).toBeTruthy();
    expect(sent).toEqual([
      { evaluationId: 'ev1', reasons: 'Surat minggu terakhir belum dihitung.', evidenceIds: [] },
    ]);
    expect(screen.getByLabelText<HTMLTextAreaElement>('Alasan keberatan').value).toContain('Surat minggu');
  });

  it('asks why it is late', async () => {
    api.use(contestable({ ...result, daysLeft: -2, late: true }));
    open();
    expect(await screen.findByText(/26 Mei 2026 sudah lewat/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Kirim keberatan' }));
    await waitFor(() => expect(screen.getByText('Tuliskan mengapa keberatan ini terlambat.')).toBeTruthy());
  });

  it('says where nothing can be contested', async () => {
    api.use(contestable({ ...result, mayObject: false, objectionId: 'ob1' }));
    open();
    expect(await screen.findByText('Hasil ini tidak dapat diajukan keberatan.')).toBeTruthy();
  });
});
