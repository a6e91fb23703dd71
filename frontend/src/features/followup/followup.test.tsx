import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { FollowUpScreen } from './FollowUpScreen';
import { FormulaScreen } from './FormulaScreen';
import type { FollowUp } from './followUps';
import { ProposeScreen } from './ProposeScreen';

const server = anApi();
const RUDI = { employeeId: '01900000-0000-7000-8000-000000000023', name: 'Rudi Hartono' };
const followUp: FollowUp = {
  id: '01900000-0000-7000-8000-000000000900',
  employee: RUDI,
  kind: 'COACHING',
  title: 'Pendampingan loket',
  goal: 'Berkas lengkap sejak awal.',
  owner: RUDI,
  proposedBy: RUDI,
  startsOn: '2026-05-12',
  dueOn: '2026-11-12',
  state: 'RUNNING',
  overdue: false,
  steps: [{ step: 'PROPOSED', at: '2026-05-12T02:00:00Z', byName: 'Rudi Hartono' }],
  readBy: ['Rudi Hartono', 'Budi Maulana, S.E.'],
  allowedActions: ['NOTE', 'COMPLETE'],
};

describe('a follow-up', () => {
  beforeEach(() => loadTexts('followup'));
  const open = () =>
    renderScreen(FollowUpScreen, {
      path: '/tindak-lanjut/$followUpId',
      at: `/tindak-lanjut/${followUp.id}`,
      me: IKA,
    });

  it('says who reads it and is ended with what came of it', async () => {
    let told: unknown;
    server.use(
      http.get('*/api/v1/follow-ups/:id', () => HttpResponse.json(followUp, { headers: { ETag: '"3"' } })),
      http.post('*/api/v1/follow-ups/:id/completion', async ({ request }) => {
        told = { body: await request.json(), etag: request.headers.get('If-Match') };
        return HttpResponse.json({ ...followUp, state: 'DONE', allowedActions: [] });
      }),
    );
    open();
    expect((await screen.findAllByText(/Budi Maulana, S.E./)).length).toBeGreaterThan(0);
    await userEvent.click(screen.getByRole('button', { name: 'Nyatakan selesai' }));
    await userEvent.type(await screen.findByLabelText('Apa yang tercapai?'), 'Berkas kini lengkap.');
    await userEvent.click(screen.getAllByRole('button', { name: 'Nyatakan selesai' }).at(-1) as HTMLElement);
    await expect.poll(() => told).toEqual({ body: { text: 'Berkas kini lengkap.' }, etag: '"3"' });
  });

  it('lets a proposal be changed by who made it', async () => {
    let sent: unknown;
    const proposal: FollowUp = { ...followUp, state: 'PROPOSED', allowedActions: ['EDIT', 'CANCEL'] };
    server.use(
      http.get('*/api/v1/follow-ups/:id', () => HttpResponse.json(proposal, { headers: { ETag: '"0"' } })),
      http.put('*/api/v1/follow-ups/:id/proposal', async ({ request }) => {
        sent = { body: await request.json(), etag: request.headers.get('If-Match') };
        return HttpResponse.json({ ...proposal, title: 'Magang' }, { headers: { ETag: '"1"' } });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Ubah usulan' }));
    await userEvent.clear(screen.getByLabelText(/Judul/));
    await userEvent.type(screen.getByLabelText(/Judul/), 'Magang');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan perubahan' }));
    await expect
      .poll(() => sent)
      .toMatchObject({
        body: { title: 'Magang', ownerEmployeeId: RUDI.employeeId, dueOn: '2026-11-12' },
        etag: '"0"',
      });
  });

  it('says that it is not there for who may not read it', async () => {
    server.use(http.get('*/api/v1/follow-ups/:id', () => problem(404)));
    open();
    expect(await screen.findByText('Data tidak ditemukan')).toBeTruthy();
  });
});

describe('a proposal', () => {
  beforeEach(() => {
    localStorage.clear();
    return loadTexts('followup');
  });

  it('is checked before it is sent and keeps what was typed', async () => {
    server.use(http.get('*/api/v1/follow-ups/people', () => HttpResponse.json({ people: [RUDI] })));
    const { unmount } = renderScreen(ProposeScreen, { path: '/tindak-lanjut/baru', me: IKA });
    await userEvent.type(await screen.findByLabelText('Judul'), 'Pelatihan');
    await userEvent.click(screen.getByRole('button', { name: 'Kirim usulan' }));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Pilih pegawainya.'),
    );
    unmount();
    renderScreen(ProposeScreen, { path: '/tindak-lanjut/baru', me: IKA });
    expect(await screen.findByLabelText('Judul')).toHaveProperty('value', 'Pelatihan');
  });
});

describe('the calculator', () => {
  beforeEach(() => loadTexts('followup'));

  it('sends exact decimals and marks what is not verified', async () => {
    let asked = '';
    server.use(
      http.get('*/api/v1/earlier-formulas/result-2011', ({ request }) => {
        asked = new URL(request.url).search;
        return HttpResponse.json({
          value: 86.5,
          predicate: 'Baik',
          steps: [
            {
              text: '60 % × 90,5 + 40 % × 80,5 = 86,5',
              rule: { code: 'RESULT_2011', text: 'Nilai prestasi kerja', source: 'PP 46/2011' },
              standing: 'OUR_READING',
            },
          ],
        });
      }),
    );
    renderScreen(FormulaScreen, { path: '/kalkulator', at: '/kalkulator?rumus=result-2011', me: IKA });
    await userEvent.type(await screen.findByLabelText('Nilai SKP'), '90,5');
    await userEvent.type(screen.getByLabelText('Nilai perilaku kerja'), '80,5');
    await userEvent.click(screen.getByRole('button', { name: 'Hitung' }));
    expect(await screen.findByText('86,5')).toBeTruthy();
    expect(screen.getByText('Tafsiran aplikasi; aturan tidak menyebutnya')).toBeTruthy();
    expect(asked).toBe('?plan=90.5&behaviour=80.5');
  });
});
