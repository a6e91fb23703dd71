import { screen } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { cycles, employee, indicator, NOW, plans, target } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { RecordScreen } from '../RecordScreen';

const api = anApi();

const nothing = {
  from: '2026-01-01',
  to: '2026-07-15',
  cases: 0,
  hits: 0,
  excluded: [],
  contested: 0,
  listsRequests: false,
  surveys: [],
};

async function show(more: object, computed: object): Promise<void> {
  const filled = { ...indicator, unitOfMeasure: 'nilai', source: 'UNIT_INDEX', ...more, computed };
  api.use(
    http.get('*/api/v1/progress', () =>
      HttpResponse.json({ planId: 'pl1', periodId: 'p3', targets: [{ ...target, indicators: [filled] }] }),
    ),
  );
  const at = '/kinerja/progres/i1?periode=2026-T3';
  renderScreen(RecordScreen, { path: '/kinerja/progres/$indicatorId', at, me: employee });
  await screen.findByText('Angka ini terisi sendiri');
}

beforeEach(async () => {
  vi.setSystemTime(NOW);
  await loadTexts('progress');
  api.use(cycles, plans('ESTABLISHED'));
});

describe('a number that surveys fill', () => {
  it('names the survey and its answers, and lists no requests', async () => {
    const surveys = [{ id: 's1', name: 'Triwulan II 2026', endsOn: '2026-06-30' }];
    await show({ realised: 91.48 }, { ...nothing, cases: 29, hits: 29, surveys });
    expect(screen.getByText('91,48')).toBeTruthy();
    expect(screen.getByText(/29 jawaban pada survei yang sudah ditutup:/)).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Triwulan II 2026 (sampai 30 Jun 2026)' });
    expect(link.getAttribute('href')).toBe('/hasil-survei?survei=s1');
    expect(screen.getByText(/Jawaban warga tidak bernama/)).toBeTruthy();
    expect(screen.queryByText('Permohonan di balik angka ini')).toBeNull();
  });

  it('says why there is none yet', async () => {
    await show({ realised: undefined }, { ...nothing, gap: 'NO_CLOSED_SURVEY' });
    expect(screen.getByText(/Belum ada survei yang ditutup/)).toBeTruthy();
  });

  it('does not say how few the answers are', async () => {
    await show({ realised: undefined, source: 'STAFF_CONDUCT' }, { ...nothing, gap: 'TOO_FEW_ANSWERS' });
    expect(screen.getByText(/Kurang dari 10 jawaban/)).toBeTruthy();
    expect(screen.queryByText(/dari 0 jawaban/)).toBeNull();
  });
});
