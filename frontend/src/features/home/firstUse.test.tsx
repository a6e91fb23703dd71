import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { anOffice } from '@/test/home';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { FirstUseScreen } from './FirstUseScreen';

const server = anApi();

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
    anOffice(server);
    const sent = answers();
    const { router } = renderScreen(FirstUseScreen, { path: '/mulai', me: IKA });
    expect(await screen.findByText('19950703 201602 1 001')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Data saya benar' }));
    await expect.poll(() => router.state.location.pathname).toBe('/');
    expect(sent).toEqual([{ correct: true }]);
  });

  it('takes a report, says thanks, and keeps nobody waiting', async () => {
    anOffice(server);
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
    anOffice(server);
    renderScreen(FirstUseScreen, { path: '/mulai', me: { ...IKA, assignment: undefined } });
    expect((await screen.findAllByText(/Belum tercatat/)).length).toBe(3);
  });
});
