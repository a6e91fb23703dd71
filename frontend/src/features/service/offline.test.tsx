import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { RequestScreen } from './RequestScreen';
import type { ServiceRequest } from './service';

const server = anApi();
const REQUEST = '01900000-0000-7000-8000-000000000900';
const request: ServiceRequest = {
  summary: {
    id: REQUEST,
    number: 'KEC-YAN/2026/0123',
    unit: { id: '01900000-0000-7000-8000-000000000901', name: 'Seksi Pelayanan Umum' },
    serviceType: { id: '01900000-0000-7000-8000-000000000902', name: 'Surat keterangan domisili' },
    state: 'COMPLETE',
    arrivedAt: '2026-11-26T02:00:00Z',
    urgency: 'NORMAL',
    returns: 0,
  },
  followUpCode: '7K2M-Q0XR-93TB',
  requirements: [],
  events: [],
  possibleEvents: ['READY', 'WITHDRAWN'],
  lateEntries: [],
  allowedActions: ['RECORD_EVENT'],
} as unknown as ServiceRequest;
const ready = {
  ...request,
  possibleEvents: ['HANDED_OVER'],
  events: [{ kind: 'READY', happenedAt: '2026-11-26T03:00:00Z', recordedAt: '2026-11-26T03:00:00Z' }],
};

const open = () =>
  renderScreen(RequestScreen, { path: '/layanan/$requestId', at: `/layanan/${REQUEST}`, me: IKA });

beforeEach(async () => {
  localStorage.clear();
  await loadTexts('service');
  server.use(
    http.get('*/api/v1/service-requests/:id', () => HttpResponse.json(request, { headers: { ETag: '"3"' } })),
  );
});

describe('a step at the counter without a network', () => {
  it('waits on the device and is sent once with the same key and version', async () => {
    const sent: (string | null)[] = [];
    let away = true;
    server.use(
      http.post('*/api/v1/service-requests/:id/events', ({ request: { headers } }) => {
        sent.push(headers.get('Idempotency-Key'));
        if (away) return HttpResponse.error();
        expect(headers.get('If-Match')).toBe('"3"');
        return HttpResponse.json(ready, { headers: { ETag: '"4"' } });
      }),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Siap diserahkan' }));
    expect(await screen.findByText('1 catatan menunggu dikirim')).toBeTruthy();
    expect(screen.getByText('KEC-YAN/2026/0123: Siap diserahkan')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Langkah berikutnya' })).toBeNull();
    away = false;
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByRole('button', { name: 'Serahkan' })).toBeTruthy();
    expect(screen.queryByText('1 catatan menunggu dikirim')).toBeNull();
    expect(sent).toHaveLength(2);
    expect(new Set(sent).size).toBe(1);
  });

  it('shows why the server refused what waited, and keeps it until it is discarded', async () => {
    let away = true;
    server.use(
      http.post('*/api/v1/service-requests/:id/events', () =>
        away ? HttpResponse.error() : problem(412, { detail: 'Permohonan ini sudah diubah petugas lain.' }),
      ),
    );
    open();
    await userEvent.click(await screen.findByRole('button', { name: 'Siap diserahkan' }));
    await screen.findByText('1 catatan menunggu dikirim');
    away = false;
    await userEvent.click(screen.getByRole('button', { name: 'Coba lagi' }));
    expect(await screen.findByText('Alasan: Permohonan ini sudah diubah petugas lain.')).toBeTruthy();
    expect(screen.getByText('1 catatan tidak diterima')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Buang' }));
    expect(screen.queryByText('1 catatan tidak diterima')).toBeNull();
    expect(screen.getByRole('button', { name: 'Siap diserahkan' })).toBeTruthy();
  });
});
