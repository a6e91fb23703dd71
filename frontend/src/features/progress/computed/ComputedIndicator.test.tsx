import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonRequest } from '@/api/requests';
import { loadTexts } from '@/i18n/catalogs';
import { cycles, employee, indicator, NOW, plans, target } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { RecordScreen } from '../RecordScreen';

const api = anApi();

const late: PersonRequest = {
  id: 'r1',
  number: 'KEC-YAN/2026/0007',
  unit: { id: 'u1', name: 'Seksi Pelayanan Umum' },
  serviceType: { id: 's1', name: 'Surat keterangan domisili' },
  readyAt: '2026-07-10T03:00:00Z',
  onTime: false,
  processingSeconds: 3600,
  ownSeconds: 600,
  steps: ['DRAFTING'],
  corrected: false,
};

const computed = {
  ...indicator,
  description: 'Surat tepat waktu',
  unitOfMeasure: '%',
  source: 'ON_TIME_RATE',
  computed: {
    from: '2026-01-01',
    to: '2026-07-15',
    cases: 4,
    hits: 3,
    excluded: [{ cause: 'OTHER_AGENCY', count: 1 }],
    contested: 0,
    listsRequests: true,
  },
};

beforeEach(async () => {
  vi.setSystemTime(NOW);
  await loadTexts('progress');
  api.use(
    cycles,
    plans('ESTABLISHED'),
    http.get('*/api/v1/progress', () =>
      HttpResponse.json({ planId: 'pl1', periodId: 'p3', targets: [{ ...target, indicators: [computed] }] }),
    ),
    http.get('*/api/v1/progress/requests', ({ request }) =>
      HttpResponse.json({
        items: new URL(request.url).searchParams.get('finding') === 'EXCLUDED' ? [] : [late],
        page: {},
      }),
    ),
  );
  const at = '/kinerja/progres/i1?periode=2026-T3';
  renderScreen(RecordScreen, { path: '/kinerja/progres/$indicatorId', at, me: employee });
  await screen.findByText('KEC-YAN/2026/0007');
});

describe('a number that fills itself', () => {
  it('takes no entries, and says what it was reckoned from and what was left out', async () => {
    expect(screen.queryByLabelText('Realisasi (%)')).toBeNull();
    expect(screen.getByText('Angka ini terisi sendiri')).toBeTruthy();
    expect(screen.getByText(/Terisi sendiri dari 4 permohonan/)).toBeTruthy();
    expect(screen.getByText(/1 permohonan tidak dihitung.*1 menunggu instansi lain/)).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Tampilkan'), 'EXCLUDED');
    expect(await screen.findByText('Tidak ada permohonan seperti ini.')).toBeTruthy();
  });

  it('lets a request be contested, and keeps the words when sending fails', async () => {
    const sent: unknown[] = [];
    api.use(
      http.post('*/api/v1/attribution-contests', async ({ request }) => {
        sent.push(await request.json());
        return sent.length === 1
          ? problem(409, { detail: 'Anda sudah pernah menyanggah permohonan ini.' })
          : HttpResponse.json({ id: 'c1' }, { status: 201 });
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Sanggah permohonan KEC-YAN/2026/0007' }));
    await userEvent.selectOptions(
      screen.getByLabelText('Mengapa permohonan ini tidak seharusnya dihitung?'),
      'OTHER',
    );
    const send = screen.getByRole('button', { name: 'Kirim sanggahan' });
    expect((send as HTMLButtonElement).disabled).toBe(true);
    const words = screen.getByLabelText(/Penjelasan singkat/);
    await userEvent.type(words, 'Saya cuti');
    await userEvent.click(send);
    expect(await screen.findByText(/sudah pernah menyanggah/)).toBeTruthy();
    expect((words as HTMLTextAreaElement).value).toBe('Saya cuti');
    await userEvent.click(send);
    await waitFor(() =>
      expect(sent[1]).toEqual({ requestId: 'r1', cause: 'OTHER', explanation: 'Saya cuti' }),
    );
  });
});
