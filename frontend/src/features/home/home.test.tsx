import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Me } from '@/api/me';
import { loadTexts } from '@/i18n/catalogs';
import { anOffice, aTask } from '@/test/home';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { HomeScreen } from './HomeScreen';

const server = anApi();

describe('home', () => {
  beforeEach(() => loadTexts('home'));
  const open = (me: Me = IKA) => renderScreen(HomeScreen, { path: '/', me });

  it('lists the tasks, each leading to where it is done', async () => {
    anOffice(server, [
      aTask({}),
      aTask({ code: 'READ_RESULT', title: 'Baca hasil penilaian', dueOn: '2020-01-05' }),
    ]);
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
    anOffice(server, [aTask({ code: 'CONFIRM_DATA', title: 'Periksa data', href: '/mulai' })]);
    open();
    expect(await screen.findByRole('link', { name: 'Periksa data saya' })).toHaveProperty(
      'pathname',
      '/mulai',
    );
    expect(screen.getByText('Tidak ada tugas saat ini')).toBeTruthy();
  });

  it('guides a newcomer until it is waved away', async () => {
    anOffice(server);
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
    anOffice(server);
    open({ ...IKA, roles: ['AUDITOR'], employee: undefined, assignment: undefined });
    expect(await screen.findByRole('link', { name: 'Jejak audit' })).toHaveProperty('pathname', '/audit');
    expect(screen.queryByRole('link', { name: 'Impor data' })).toBeNull();
  });

  it('says what to do when the tasks cannot be read', async () => {
    anOffice(server);
    server.use(http.get('*/api/v1/tasks', () => problem(500, { requestId: 'r-1' })));
    open();
    expect(await screen.findByRole('button', { name: 'Coba lagi' })).toBeTruthy();
  });
});
