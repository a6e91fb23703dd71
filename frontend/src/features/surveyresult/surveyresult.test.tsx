import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { ImprovementsScreen } from './ImprovementsScreen';
import { ResultsScreen } from './ResultsScreen';
import type { ElementFigure, Results } from './results';

const server = anApi();
const SURVEY = '01900000-0000-7000-8000-000000000700';
const survey: Results['survey'] = {
  surveyId: SURVEY,
  name: 'SKM Semester I',
  unit: { id: '01900000-0000-7000-8000-000000000701', name: 'Kecamatan Kasemen' },
  startsOn: '2026-01-01',
  endsOn: '2026-06-30',
  scale: 'PERMENPANRB_14_2017',
  imported: false,
  closedAt: '2026-07-01T02:00:00Z',
};
const element = (number: number, name: 'TIME' | 'CONDUCT', converted: number): ElementFigure => ({
  code: name,
  element: name,
  number,
  question: '?',
  filled: 40,
  counts: [0, 4, 20, 16],
  average: 3.3,
  weighted: 0.36,
  converted,
  grade: 'B',
});
const results: Results = {
  survey,
  shownFrom: 10,
  respondents: 40,
  index: {
    value: 76.8,
    grade: 'B',
    low: 74.1,
    high: 79.5,
    gradeCertain: false,
    respondents: 40,
    weightPolicy: 'EXACT_1_9',
  },
  elements: [element(7, 'CONDUCT', 90.1), element(3, 'TIME', 70.2)],
  services: [],
  sample: { required: 80, obtained: 40, reached: false },
  profile: [],
  trend: [],
  rows: { sha256: 'a'.repeat(64), count: 40 },
  voided: [],
  media: [],
  allowedActions: ['PUBLISH', 'VOID_ANSWERS'],
};

const page = (items: unknown[]) => HttpResponse.json({ items, page: { limit: 50 } });

beforeEach(async () => {
  localStorage.clear();
  await loadTexts('surveyresult');
  server.use(
    http.get('*/api/v1/survey-results', () => page([{ survey, respondents: 40 }])),
    http.get('*/api/v1/surveys', () => page([])),
    http.get('*/api/v1/surveys/:id/comments', () => page([])),
  );
});

describe('the result of a survey', () => {
  const open = () => renderScreen(ResultsScreen, { path: '/hasil-survei', at: '/hasil-survei', me: IKA });

  it('names the weakest element first and says that the grade is not certain', async () => {
    server.use(
      http.get('*/api/v1/survey-results/:id', () => HttpResponse.json(results, { headers: { ETag: '"1"' } })),
    );
    open();
    expect(await screen.findByText('Yang perlu didahulukan: Waktu penyelesaian.')).toBeTruthy();
    expect(screen.getByText('76,80')).toBeTruthy();
    expect(screen.getByText('Kategori belum pasti')).toBeTruthy();
    expect(screen.getByText('a'.repeat(64))).toBeTruthy();
  });

  it('is published only after it was asked once more', async () => {
    let told: unknown;
    server.use(
      http.get('*/api/v1/survey-results/:id', () => HttpResponse.json(results, { headers: { ETag: '"1"' } })),
      http.post('*/api/v1/surveys/:id/publication', async ({ request }) => {
        told = { body: await request.json(), etag: request.headers.get('If-Match') };
        return HttpResponse.json({ ...results, allowedActions: [] }, { headers: { ETag: '"2"' } });
      }),
    );
    open();
    await userEvent.click(await screen.findByLabelText('Spanduk atau baliho'));
    await userEvent.click(screen.getByRole('button', { name: 'Publikasikan hasil' }));
    expect(told).toBeUndefined();
    expect(await screen.findByText(/tidak dapat diubah atau ditarik/)).toBeTruthy();
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Publikasikan hasil' }).at(-1) as HTMLElement,
    );
    await expect.poll(() => told).toEqual({ body: { media: ['WEBSITE', 'BANNER'] }, etag: '"1"' });
  });

  it('shows why there is nothing, and that it failed', async () => {
    server.use(http.get('*/api/v1/survey-results', () => page([])));
    open();
    expect(await screen.findByText('Belum ada hasil survei.')).toBeTruthy();
  });
});

it('lists the plan with the scores of the national evaluation', async () => {
  const scores = {
    survey: 4,
    media: 3,
    carriedOut: 2,
    speed: 0,
    speedIfFinishedToday: 5,
    planned: 1,
    done: 0,
    verified: false,
  };
  server.use(
    http.get('*/api/v1/survey-results/:id', () => HttpResponse.json(results)),
    http.get('*/api/v1/surveys/:id/improvements', () =>
      HttpResponse.json({ items: [], scores, mayPlan: true }),
    ),
    http.get('*/api/v1/employees', () => problem(403)),
  );
  renderScreen(ImprovementsScreen, {
    path: '/hasil-survei/tindak-lanjut',
    at: `/hasil-survei/tindak-lanjut?survei=${SURVEY}`,
    me: IKA,
  });
  expect(await screen.findByText('4 dari 5')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Tambah tindakan' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tambahkan ke rencana' }));
  expect((await screen.findAllByText('Tulis apa yang akan dilakukan.')).length).toBeGreaterThan(0);
});
