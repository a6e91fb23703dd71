import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import type { Me } from '@/api/me';
import { loadTexts } from '@/i18n/catalogs';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { SurveyReportScreen } from './SurveyReportScreen';

const server = anApi();
const survey = {
  surveyId: 's1',
  name: 'SKM Semester I 2026',
  unit: { id: 'u1', name: 'Kecamatan Kasemen' },
  startsOn: '2026-01-05',
  endsOn: '2026-06-30',
  publishedAt: '2026-07-06T02:00:00Z',
};
const report = {
  survey,
  texts: {},
  suggestions: { conclusions: 'Indeks adalah 91,48.' },
  missing: [{ code: 'document.report-executor', detail: 'Pelaksana survei (2.1) belum diisi.' }],
  allowedActions: ['WRITE', 'ISSUE'],
};
const me = { accountId: 'a1', roles: ['EMPLOYEE'], relations: { headsUnits: [] } } as unknown as Me;
const open = () =>
  renderScreen(SurveyReportScreen, {
    path: '/hasil-survei/$surveyId/laporan',
    at: '/hasil-survei/s1/laporan',
    me,
  });

beforeEach(() => {
  localStorage.clear();
  server.use(
    http.get('*/surveys/s1/report', () => HttpResponse.json(report, { headers: { ETag: '"0"' } })),
    http.get('*/surveys/s1/card', () =>
      HttpResponse.json({ survey, enough: false, respondents: 8, profile: [], address: 'https://x' }),
    ),
  );
  return loadTexts('document', 'surveyreport');
});

it('saves a suggestion that was taken over, with the version it was made from', async () => {
  const sent: unknown[] = [];
  server.use(
    http.put('*/surveys/s1/report/texts', async ({ request }) => {
      sent.push([request.headers.get('If-Match'), await request.json()]);
      return HttpResponse.json({ ...report, texts: sent.at(-1), missing: [] }, { headers: { ETag: '"1"' } });
    }),
  );
  open();
  await screen.findByText('Pelaksana survei (2.1) belum diisi.');
  await userEvent.click(screen.getByRole('button', { name: /usulan untuk Kesimpulan/ }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('Kesimpulan (5.1)').value).toBe('Indeks adalah 91,48.');
  await waitFor(() => expect(sent).toEqual([['"0"', { conclusions: 'Indeks adalah 91,48.' }]]), {
    timeout: 4000,
  });
});

it('shows readers the files and no form', async () => {
  server.use(
    http.get('*/surveys/s1/report', () =>
      HttpResponse.json({ ...report, allowedActions: [] }, { headers: { ETag: '"0"' } }),
    ),
  );
  open();
  const files = await screen.findByRole('region', { name: 'Laporan SKM' });
  expect(within(files).getAllByRole('button').length).toBe(3);
  expect(screen.queryByLabelText('Kesimpulan (5.1)')).toBeNull();
  expect(await screen.findByText('Jawaban belum cukup untuk kartu publikasi.')).toBeTruthy();
});
