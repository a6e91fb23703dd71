import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { toastStore } from '@/lib/toast';
import { aPlanOffice } from '@/test/planOffice';
import { aPlan, IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { PlanScreen } from './PlanScreen';

const server = anApi();
const TITLE = 'Rencana hasil kerja';

const open = async () => {
  renderScreen(PlanScreen, { path: '/kinerja/target', me: IKA });
  await screen.findByRole('heading', { name: 'SKP saya' });
};

describe('the draft of one’s plan', () => {
  beforeEach(() => loadTexts('target'));

  it('saves what is typed, with its numbers as numbers', async () => {
    const saved = aPlanOffice(server, [aPlan()]);
    await open();
    const goal = await screen.findByLabelText('Target setahun (hari kerja)');
    await userEvent.clear(goal);
    await userEvent.type(goal, '1,5');
    await userEvent.tab();
    expect(await screen.findByText(/^Tersimpan/)).toBeTruthy();
    expect(saved.at(-1)?.targets[0]).toMatchObject({
      id: 'target-1',
      indicators: [{ id: 'indicator-1', targetValue: 1.5 }],
    });
  });

  it('puts what the server finds missing at its field, and keeps the words', async () => {
    aPlanOffice(server, [aPlan()]);
    const detail = 'Tuliskan satuannya.';
    const errors = [{ pointer: '/targets/0/indicators/0/unitOfMeasure', code: 'x', detail }];
    server.use(
      http.post('*/api/v1/plans/:id/submission', () =>
        problem(422, { detail: 'SKP belum lengkap.', errors }),
      ),
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Periksa dan kirim' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Kirim ke Budi Maulana, S.E.' }));
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: `Hasil kerja 1: ${detail}` })).toBeTruthy();
    expect(document.activeElement).toBe(summary);
    expect(screen.getByLabelText('Satuan').getAttribute('aria-invalid')).toBe('true');
    await userEvent.type(screen.getByLabelText('Satuan'), ' penuh');
    expect(screen.queryByRole('link', { name: `Hasil kerja 1: ${detail}` })).toBeNull();
    await userEvent.tab();
    expect(await screen.findByText(/^Tersimpan/)).toBeTruthy();
  });

  it('does not send a number that cannot be read, and says which', async () => {
    aPlanOffice(server, [aPlan()]);
    await open();
    const goal = await screen.findByLabelText('Target setahun (hari kerja)');
    await userEvent.clear(goal);
    await userEvent.type(goal, 'dua');
    await userEvent.click(screen.getByRole('button', { name: 'Periksa dan kirim' }));
    expect(await screen.findByRole('alert')).toHaveProperty(
      'textContent',
      expect.stringContaining('Ini belum berupa angka'),
    );
    expect(goal).toHaveProperty('value', 'dua');
  });

  it('shows both versions when someone else changed the plan', async () => {
    aPlanOffice(server, [aPlan()]);
    server.use(http.put('*/api/v1/plans/:id/content', () => problem(412)));
    await open();
    await userEvent.type(await screen.findByLabelText(TITLE), ' sekali');
    await userEvent.tab();
    const mine = await screen.findByRole('region', { name: 'Isian Anda' });
    expect(mine).toHaveProperty('textContent', expect.stringContaining('Surat terbit tepat waktu sekali'));
    expect(screen.getByRole('region', { name: 'Yang terbaru di server' })).toHaveProperty(
      'textContent',
      expect.stringContaining('Surat terbit tepat waktu'),
    );
  });

  it('removes a target and brings it back as a new one', async () => {
    const saved = aPlanOffice(server, [aPlan()]);
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Hapus Hasil kerja 1' }));
    expect(screen.queryByLabelText(TITLE)).toBeNull();
    await expect.poll(() => saved.at(-1)?.targets, { timeout: 5_000 }).toEqual([]);
    act(() => toastStore.snapshot().at(-1)?.undo?.());
    await expect
      .poll(() => saved.at(-1)?.targets[0]?.title, { timeout: 5_000 })
      .toBe('Surat terbit tepat waktu');
    expect(saved.at(-1)?.targets[0]).not.toHaveProperty('id');
  });
});
