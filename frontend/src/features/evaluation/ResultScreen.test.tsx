import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { delivered, employee, evaluation, explanation, withEtag } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { ResultScreen } from './ResultScreen';

const api = anApi();
beforeEach(() => loadTexts('progress', 'evaluation'));
const open = () =>
  renderScreen(ResultScreen, {
    path: '/kinerja/hasil/$evaluationId',
    at: '/kinerja/hasil/ev1',
    me: employee,
  });
const reads = (value: object) => http.get('*/api/v1/evaluations/ev1', () => withEtag(value));
const contestable = (...items: object[]) =>
  http.get('*/api/v1/contestable-results', () =>
    HttpResponse.json({ filingDays: 14, dayUnit: 'CALENDAR', decisionDays: 14, items }),
  );

describe('the result', () => {
  it('before the delivery says who has it now', async () => {
    api.use(reads({ ...evaluation, allowedActions: [] }));
    open();
    expect(await screen.findByText('Hasil belum disampaikan')).toBeTruthy();
    expect(screen.getByText(/Budi Maulana, S.E. akan menilai/)).toBeTruthy();
    expect(screen.queryByText('Mengapa nilainya begini?')).toBeNull();
  });

  it('opens the way from the predicate to the proof', async () => {
    const why = {
      ...explanation,
      fromSnapshot: true,
      snapshotHash: 'ab12',
      predicate: {
        value: 'GOOD',
        label: 'Baik',
        text: 'Hasil sesuai dan perilaku di atas: Baik.',
        rule: explanation.results.rule,
      },
    };
    api.use(
      reads(delivered),
      contestable(),
      http.get('*/explanation', () => HttpResponse.json(why as never)),
    );
    open();
    expect(await screen.findByText('Baik')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Mengapa nilainya begini?' }));
    expect(await screen.findByText('Hasil sesuai dan perilaku di atas: Baik.')).toBeTruthy();
    expect(screen.getByText('ab12')).toBeTruthy();
    expect(screen.getByRole('button', { name: /Unduh foto.jpg/, hidden: true })).toBeTruthy();
  });

  it('offers to object with the last day and the days left', async () => {
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
    api.use(reads(delivered), contestable(result));
    open();
    expect(await screen.findByText(/sampai akhir 26 Mei 2026/)).toBeTruthy();
    expect(screen.getByText('Sisa 3 hari.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Ajukan keberatan' }).getAttribute('href')).toContain(
      'hasil=ev1',
    );
  });

  it('is confirmed as read, which says that it is no agreement', async () => {
    api.use(
      reads(delivered),
      contestable(),
      http.post('*/acknowledgement', ({ request }) =>
        withEtag(
          {
            ...delivered,
            status: 'ACKNOWLEDGED',
            allowedActions: [],
            feedback: request.headers.get('If-Match'),
          },
          '"2"',
        ),
      ),
    );
    open();
    expect(await screen.findByText(/Ini bukan tanda setuju/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Saya sudah membaca' }));
    expect(await screen.findByText('Sudah dibaca')).toBeTruthy();
    expect(screen.getByText('"1"')).toBeTruthy();
  });
});
