import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan, PlanContent } from '@/api/plans';
import { loadTexts } from '@/i18n/catalogs';
import { toastStore } from '@/lib/toast';
import { aCycle } from '@/test/cycles';
import { aPlan, IKA, summaryOf } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { PlanScreen } from './PlanScreen';

const server = anApi();
const TITLE = 'Rencana hasil kerja';

/** The API with one plan, which the tests may change. */
function office(plans: Plan[]) {
  const saved: PlanContent[] = [];
  let version = 1;
  const answer = (plan: Plan | undefined) =>
    plan ? HttpResponse.json(plan, { headers: { ETag: `"${version}"` } }) : problem(404);
  server.use(
    http.get('*/api/v1/cycles', () => HttpResponse.json({ items: [aCycle()] })),
    http.get('*/api/v1/behaviour-values', () => HttpResponse.json({ items: [] })),
    http.get('*/api/v1/plans', () => HttpResponse.json({ items: plans.map(summaryOf), page: {} })),
    http.get('*/api/v1/plans/:id', ({ params }) => answer(plans.find(({ id }) => id === params.id))),
    http.get('*/api/v1/plans/:id/linkable-targets', () => HttpResponse.json({ items: [] })),
    http.put('*/api/v1/plans/:id/content', async ({ request }) => {
      saved.push((await request.json()) as PlanContent);
      version += 1;
      return answer(plans[0]);
    }),
  );
  return saved;
}

const open = async () => {
  renderScreen(PlanScreen, { path: '/kinerja/target', me: IKA });
  await screen.findByRole('heading', { name: 'SKP saya' });
};

describe('one’s own plan', () => {
  beforeEach(() => loadTexts('target'));

  it('explains what a plan is and begins one', async () => {
    const plans: Plan[] = [];
    office(plans);
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

  it('saves what is typed, with its numbers as numbers', async () => {
    const saved = office([aPlan()]);
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
    office([aPlan()]);
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
    office([aPlan()]);
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
    office([aPlan()]);
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

  it('has the superior’s note on top of a returned plan', async () => {
    office([aPlan({ status: 'RETURNED', returnedReason: 'Tambahkan indikator mutu.' })]);
    await open();
    expect(await screen.findByText('Budi Maulana, S.E. meminta perbaikan')).toBeTruthy();
    expect(screen.getByText('Tambahkan indikator mutu.')).toBeTruthy();
  });

  it('says what a signature means before signing', async () => {
    office([aPlan({ status: 'AGREED', agreedAt: '2026-01-12T03:00:00Z', allowedActions: ['SIGN'] })]);
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

  it('removes a target and brings it back as a new one', async () => {
    const saved = office([aPlan()]);
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
