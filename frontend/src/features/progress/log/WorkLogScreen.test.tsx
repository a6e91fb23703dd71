import { onlineManager } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { cycles, employee, plans, progress } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { WorkLogScreen } from './WorkLogScreen';

const api = anApi();
const entry = {
  id: 'w1',
  cycleId: 'c1',
  employeeId: 'e1',
  span: 'DAY',
  workedOn: '2026-07-14',
  done: 'Melayani 9 permohonan',
  targetId: 't1',
  targetTitle: 'Surat terbit tepat waktu',
  indicatorId: 'i1',
  indicatorDescription: 'Jumlah surat',
  unitOfMeasure: 'surat',
  quantity: 9,
  recordedAt: '2026-07-14T03:00:00Z',
  late: false,
  evidence: [],
  allowedActions: ['CORRECT', 'PROMOTE'],
};
const list = (...items: object[]) =>
  http.get('*/api/v1/work-log-entries', () => HttpResponse.json({ items, page: { limit: 50 } }));

beforeEach(async () => {
  localStorage.clear();
  await loadTexts('log', 'progress');
});
afterEach(() => onlineManager.setOnline(true));

const open = () => renderScreen(WorkLogScreen, { path: '/kinerja/catatan', me: employee });

describe('the work log', () => {
  it('is sent with a key, and says who reads it', async () => {
    const keys: (string | null)[] = [];
    api.use(
      cycles,
      plans('ESTABLISHED'),
      progress,
      list(),
      http.post('*/api/v1/work-log-entries', async ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.json({ ...entry, ...((await request.json()) as object) }, { status: 201 });
      }),
    );
    open();
    expect(await screen.findByText(/Dibaca oleh.*Budi Maulana/)).toBeTruthy();
    await userEvent.type(await screen.findByLabelText('Apa yang Anda kerjakan?'), 'Rapat koordinasi');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await expect.poll(() => keys.length).toBe(1);
    expect(keys[0]).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Apa yang Anda kerjakan?').value).toBe('');
  });

  it('waits on the device without a network and goes once there is one', async () => {
    let sent = 0;
    api.use(
      cycles,
      plans('ESTABLISHED'),
      progress,
      list(),
      http.post('*/api/v1/work-log-entries', () => {
        sent += 1;
        return HttpResponse.json(entry, { status: 201 });
      }),
    );
    open();
    const box = await screen.findByLabelText('Apa yang Anda kerjakan?');
    onlineManager.setOnline(false);
    await userEvent.type(box, 'Melayani loket');
    await userEvent.click(screen.getByRole('button', { name: 'Catat' }));
    expect(await screen.findByText('1 catatan menunggu dikirim')).toBeTruthy();
    expect(sent).toBe(0);
    onlineManager.setOnline(true);
    await expect.poll(() => sent).toBe(1);
    await expect.poll(() => screen.queryByText('1 catatan menunggu dikirim')).toBeNull();
  });

  it('repeats the latest entry and makes one a realisation', async () => {
    let promoted: unknown;
    api.use(
      cycles,
      plans('ESTABLISHED'),
      progress,
      list(entry),
      http.post('*/api/v1/work-log-promotions', async ({ request }) => {
        promoted = await request.json();
        return HttpResponse.json({ id: 'r1' }, { status: 201 });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Sama seperti terakhir' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Apa yang Anda kerjakan?').value).toBe(
      'Melayani 9 permohonan',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Jadikan realisasi/ }));
    await expect.poll(() => promoted).toEqual({ entryIds: ['w1'] });
  });
});
