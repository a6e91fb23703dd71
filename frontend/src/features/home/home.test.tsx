import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/api/me';
import type { components } from '@/api/schema';
import { loadTexts } from '@/i18n/catalogs';
import { aCycle } from '@/test/cycles';
import { aPlan, IKA, summaryOf } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { FirstUseScreen } from './FirstUseScreen';
import { HomeScreen } from './HomeScreen';

type Task = components['schemas']['Task'];

const server = anApi();
const task = (change: Partial<Task>): Task => ({
  code: 'DRAFT_PLAN',
  title: 'Susun dan kirim SKP 2026',
  count: 1,
  subjectType: 'CYCLE',
  href: '/kinerja/target',
  ...change,
});

function office(tasks: Task[]) {
  server.use(
    http.get('*/api/v1/me', () => HttpResponse.json(IKA)),
    http.get('*/api/v1/assignments', () => HttpResponse.json({ items: [], page: {} })),
    http.get('*/api/v1/data-reports', () => HttpResponse.json({ items: [], page: {} })),
    http.get('*/api/v1/tasks', () => HttpResponse.json({ items: tasks })),
    http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [aCycle()] })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: [summaryOf(aPlan())], page: {} })),
    http.get('*/api/v1/first-week', () => HttpResponse.json({ shown: false, steps: [] })),
  );
}

describe('home', () => {
  beforeEach(() => loadTexts('home'));
  const open = (me: Me = IKA) => renderScreen(HomeScreen, { path: '/', me });

  it('lists the tasks, each leading to where it is done', async () => {
    office([task({}), task({ code: 'READ_RESULT', title: 'Baca hasil penilaian', dueOn: '2020-01-05' })]);
    open();
    expect(await screen.findByRole('link', { name: /Susun dan kirim SKP 2026/ })).toHaveProperty(
      'pathname',
      '/kinerja/target',
    );
    expect(screen.getByRole('link', { name: /Baca hasil penilaian/ })).toHaveProperty(
      'textContent',
      expect.stringContaining('Lewat waktu'),
    );
    expect(await screen.findByRole('link', { name: 'Lanjutkan: SKP 2026' })).toBeTruthy();
  });

  it('asks above the tasks whether the data are right, until that was answered', async () => {
    office([task({ code: 'CONFIRM_DATA', title: 'Periksa data', href: '/mulai' })]);
    open();
    expect(await screen.findByRole('link', { name: 'Periksa data saya' })).toHaveProperty(
      'pathname',
      '/mulai',
    );
    expect(screen.getByText('Tidak ada tugas saat ini')).toBeTruthy();
  });

  it('guides a newcomer until it is waved away', async () => {
    office([]);
    server.use(
      http.get('*/api/v1/first-week', () =>
        HttpResponse.json({
          shown: true,
          steps: [
            { code: 'CONFIRM_DATA', done: true, path: '/mulai' },
            { code: 'BEGIN_PLAN', done: false, path: '/kinerja/target' },
          ],
        }),
      ),
      http.post('*/api/v1/first-week/dismissal', () => HttpResponse.json({ shown: false, steps: [] })),
    );
    open();
    expect(await screen.findByRole('link', { name: 'Mulai menyusun SKP' })).toHaveProperty(
      'pathname',
      '/kinerja/target',
    );
    expect(screen.queryByRole('link', { name: 'Periksa data Anda' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Jangan tampilkan lagi' }));
    await expect.poll(() => screen.queryByText('Minggu pertama Anda')).toBeNull();
  });

  it('gives each role the way into what it looks after', async () => {
    office([]);
    open({ ...IKA, roles: ['AUDITOR'], employee: undefined, assignment: undefined });
    expect(await screen.findByRole('link', { name: 'Jejak audit' })).toHaveProperty('pathname', '/audit');
    expect(screen.queryByRole('link', { name: 'Impor data' })).toBeNull();
  });

  it('says what to do when the tasks cannot be read', async () => {
    office([]);
    server.use(http.get('*/api/v1/tasks', () => problem(500, { requestId: 'r-1' })));
    open();
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeTruthy();
  });
});

describe('the first use', () => {
  beforeEach(() => loadTexts('home'));

  function answers() {
    const sent: unknown[] = [];
    server.use(
      http.post('*/api/v1/data-confirmations', async ({ request }) => {
        sent.push(await request.json());
        return HttpResponse.json({}, { status: 201 });
      }),
    );
    return sent;
  }

  it('takes a yes and goes on', async () => {
    office([]);
    const sent = answers();
    const { router } = renderScreen(FirstUseScreen, { path: '/mulai', me: IKA });
    expect(await screen.findByText('19950703 201602 1 001')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Data saya benar' }));
    await expect.poll(() => router.state.location.pathname).toBe('/');
    expect(sent).toEqual([{ correct: true }]);
  });

  it('takes a report, says thanks, and keeps nobody waiting', async () => {
    office([]);
    const sent = answers();
    renderScreen(FirstUseScreen, { path: '/mulai', me: IKA });
    await userEvent.click(await screen.findByRole('button', { name: 'Ada yang salah?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Kirim laporan' }));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Ada 2 hal yang perlu diperbaiki'),
    );
    await userEvent.selectOptions(screen.getByLabelText('Bagian yang salah'), 'Golongan');
    await userEvent.type(screen.getByLabelText('Seharusnya bagaimana?'), 'III/c sejak April.');
    await userEvent.click(screen.getByRole('button', { name: 'Kirim laporan' }));
    expect(await screen.findByText('Terima kasih, laporan Anda sudah terkirim')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Susun SKP' })).toBeTruthy();
    expect(sent).toEqual([{ correct: false, report: { topic: 'GRADE', text: 'III/c sejak April.' } }]);
  });

  it('says who can help where the office knows too little', async () => {
    office([]);
    renderScreen(FirstUseScreen, { path: '/mulai', me: { ...IKA, assignment: undefined } });
    expect((await screen.findAllByText(/Belum tercatat/)).length).toBe(3);
  });
});
