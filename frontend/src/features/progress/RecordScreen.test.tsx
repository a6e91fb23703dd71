import { onlineManager } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { cycles, employee, NOW, plans, progress } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { RecordScreen } from './RecordScreen';

const api = anApi();
const entries = http.get('*/api/v1/realisations', () => HttpResponse.json({ items: [], page: {} }));

beforeEach(async () => {
  vi.setSystemTime(NOW);
  await loadTexts('progress');
  api.use(cycles, plans('ESTABLISHED'), progress, entries);
});
afterEach(() => onlineManager.setOnline(true));

async function open() {
  const at = '/kinerja/progres/i1?periode=2026-T3';
  renderScreen(RecordScreen, { path: '/kinerja/progres/$indicatorId', at, me: employee });
  return screen.findByLabelText('Realisasi (surat)');
}

describe('recording progress', () => {
  it('sends a number with a comma, today, for the period of that day', async () => {
    const sent: unknown[] = [];
    api.use(
      http.post('*/api/v1/realisations', async ({ request }) => {
        sent.push([request.headers.has('Idempotency-Key'), await request.json()]);
        return HttpResponse.json({ id: 'r9' }, { status: 201 });
      }),
    );
    const amount = await open();
    await userEvent.type(amount, '12,5');
    await userEvent.click(screen.getByRole('button', { name: 'Simpan progres' }));
    await waitFor(() =>
      expect(sent).toEqual([
        [true, { indicatorId: 'i1', periodId: 'p3', value: 12.5, occurredOn: '2026-07-15', evidenceIds: [] }],
      ]),
    );
    await waitFor(() => expect((amount as HTMLInputElement).value).toBe(''));
  });

  it('keeps what was typed and says why a file is refused; it can be tried again', async () => {
    let attempts = 0;
    api.use(
      http.post('*/api/v1/evidence', () => {
        attempts += 1;
        return attempts === 1
          ? problem(422, { detail: 'Isi berkas ini bukan foto, PDF, dokumen Word, atau lembar Excel.' })
          : HttpResponse.json({ id: 'b1', kind: 'FILE', fileName: 'foto.jpg', addedAt: '' }, { status: 201 });
      }),
    );
    const amount = await open();
    await userEvent.type(amount, '3');
    await screen.findByText('Pilih berkas');
    const picker = document.querySelector<HTMLInputElement>('input[type=file]');
    fireEvent.change(picker as HTMLInputElement, { target: { files: [new File(['x'], 'foto.jpg')] } });
    expect(await screen.findByText(/bukan foto, PDF/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Simpan progres' }));
    expect(await screen.findByText(/Ada bukti yang belum terunggah/)).toBeTruthy();
    expect((amount as HTMLInputElement).value).toBe('3');
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('Terunggah')).toBeTruthy();
  });

  it('offline says so, keeps the draft and brings it back', async () => {
    onlineManager.setOnline(true);
    const amount = await open();
    await userEvent.type(amount, '7');
    onlineManager.setOnline(false);
    await userEvent.click(screen.getByRole('button', { name: 'Simpan progres' }));
    expect(await screen.findByText('Belum terkirim karena sedang luring')).toBeTruthy();
    const kept = Object.keys(localStorage).find((key) => key.includes('realisation.i1'));
    expect(JSON.parse(localStorage.getItem(kept ?? '') ?? '{}').value.value).toBe(7);
  });
});
