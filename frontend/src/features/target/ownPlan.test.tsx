import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '@/api/plans';
import { loadTexts } from '@/i18n/catalogs';
import { aPlanOffice } from '@/test/planOffice';
import { aPlan, IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { PlanScreen } from './PlanScreen';

const server = anApi();
const TITLE = 'Rencana hasil kerja';

const open = async () => {
  renderScreen(PlanScreen, { path: '/kinerja/target', me: IKA });
  await screen.findByRole('heading', { name: 'SKP saya' });
};

describe('the steps of one’s plan', () => {
  beforeEach(() => loadTexts('target'));

  it('explains what a plan is and begins one', async () => {
    const plans: Plan[] = [];
    aPlanOffice(server, plans);
    server.use(
      http.post('*/api/v1/plans', () => {
        plans.push(aPlan());
        return HttpResponse.json(aPlan(), { status: 201, headers: { ETag: '"1"' } });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Susun target' }));
    expect(await screen.findByLabelText(TITLE)).toHaveProperty('value', 'Surat terbit tepat waktu');
  });

  it('has the superior’s note on top of a returned plan', async () => {
    aPlanOffice(server, [aPlan({ status: 'RETURNED', returnedReason: 'Tambahkan indikator mutu.' })]);
    await open();
    expect(await screen.findByText('Budi Maulana, S.E. meminta perbaikan')).toBeTruthy();
    expect(screen.getByText('Tambahkan indikator mutu.')).toBeTruthy();
  });

  it('says what a signature means before signing', async () => {
    aPlanOffice(server, [
      aPlan({ status: 'AGREED', agreedAt: '2026-01-12T03:00:00Z', allowedActions: ['SIGN'] }),
    ]);
    const signatures: (string | null)[] = [];
    server.use(
      http.post('*/api/v1/plans/:id/signature', ({ request }) => {
        signatures.push(request.headers.get('If-Match'));
        const signed = aPlan({ status: 'ESTABLISHED', allowedActions: ['REVISE'], contentHash: 'ab12' });
        return HttpResponse.json(signed, { headers: { ETag: '"2"' } });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Tanda tangani' }));
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveProperty('textContent', expect.stringContaining('Tanda tangan tidak dapat ditarik'));
    expect(signatures).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ya, tanda tangani' }));
    expect(await screen.findByRole('button', { name: 'Ajukan perubahan' })).toBeTruthy();
    expect(signatures).toEqual(['"1"']);
  });
});
