import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { assessor, cycles, evaluation, explanation, withEtag } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi, problem } from '@/test/server';
import { EvaluateScreen } from './EvaluateScreen';

const api = anApi();
const counts = { entries: 1, evidence: 1, indicatorsWithEntry: 1, indicators: 1 };
const team = http.get('*/api/v1/team', () =>
  HttpResponse.json({
    items: [
      { employee: { id: 'e1', name: 'Ika Sari, A.Md.' }, evaluationId: 'ev1', needs: 'EVALUATE', ...counts },
      { employee: { id: 'e3', name: 'Dedi' }, evaluationId: 'ev3', needs: 'SIGN', ...counts },
    ],
  }),
);

beforeEach(async () => {
  await loadTexts('progress', 'evaluation');
  api.use(
    cycles,
    team,
    http.get('*/api/v1/unit-predicates', () => HttpResponse.json({ items: [], page: {} })),
    http.get('*/api/v1/evaluations/ev1', () => withEtag(evaluation)),
    http.get('*/api/v1/evaluations/ev1/explanation', () => HttpResponse.json(explanation)),
  );
});

async function open() {
  const at = '/tim/e1/evaluasi?periode=2026-T2';
  renderScreen(EvaluateScreen, { path: '/tim/$employeeId/evaluasi', at, me: assessor });
  await screen.findByText('Saran sistem: Sesuai ekspektasi');
}
const choose = (group: string, rating: string) =>
  userEvent.click(document.querySelector(`input[name="${group}"][value="${rating}"]`) as HTMLElement);

describe('evaluating', () => {
  it('has the evidence beside the form and the next person at hand', async () => {
    await open();
    expect(screen.getByLabelText(/Unduh foto.jpg/)).toBeTruthy();
    expect(screen.getByText('Berikutnya: Dedi').closest('a')?.getAttribute('href')).toContain(
      '/tim/e3/evaluasi',
    );
  });

  it('says that the predicate of the unit should come first, and where, without holding anybody up', async () => {
    const unit = {
      unit: { id: 'u1', name: 'Seksi Pelayanan Umum' },
      id: 'p1',
      status: 'PROPOSED',
      people: 7,
    };
    const placed = { ...evaluation, employee: { ...evaluation.employee, unitName: unit.unit.name } };
    api.use(
      http.get('*/api/v1/unit-predicates', () => HttpResponse.json({ items: [unit], page: {} })),
      http.get('*/api/v1/evaluations/ev1', () => withEtag(placed)),
    );
    await open();
    expect(await screen.findByText(/^Predikat Seksi Pelayanan Umum untuk .* belum ditetapkan$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Buka predikat unit' })).toHaveProperty(
      'pathname',
      '/unit-kinerja/p1',
    );
    expect(screen.getByText('Selesai, lanjut meninjau')).toBeTruthy();
  });

  it('takes ratings from the keys 1 to 3 once past the evidence', async () => {
    api.use(http.put('*/assessment', () => withEtag(evaluation, '"2"')));
    await open();
    await userEvent.click(screen.getByText('Langsung ke isian'));
    expect((document.activeElement as HTMLInputElement).name).toBe('mark-t1');
    await userEvent.keyboard('3');
    expect((document.activeElement as HTMLInputElement).value).toBe('BELOW');
    expect((document.activeElement as HTMLInputElement).checked).toBe(true);
    await userEvent.keyboard('1');
    expect((document.activeElement as HTMLInputElement).value).toBe('ABOVE');
  });

  it('shows the employee’s own words beside the form, and that an own mark is no rating', async () => {
    const selfReview = {
      overall: 'Layanan lancar.',
      targets: [{ targetId: 't1', view: 'Semua tepat waktu.', ownMark: 'ABOVE' as const }],
      values: [],
      savedAt: '2026-07-01T02:00:00Z',
    };
    const told = { ...evaluation, circumstances: { ...evaluation.circumstances, selfReview } };
    api.use(http.get('*/api/v1/evaluations/ev1', () => withEtag(told)));
    await open();
    expect(screen.getByText('Menurut pegawai: Semua tepat waktu.')).toBeTruthy();
    expect(screen.getByText('Tanda dari pegawai: Di atas (bukan rating)')).toBeTruthy();
    expect(screen.getByText('Layanan lancar.')).toBeTruthy();
  });

  it('asks for a reason as soon as a rating needs one, and looks the predicate up', async () => {
    api.use(http.put('*/assessment', () => withEtag(evaluation, '"2"')));
    await open();
    expect(screen.queryByLabelText('Alasan rating hasil kerja')).toBeNull();
    await choose('f-resultRating', 'ABOVE');
    expect(screen.getByLabelText('Alasan rating hasil kerja')).toBeTruthy();
    expect(screen.getByText(/berbeda dari saran sistem/)).toBeTruthy();
    await choose('f-behaviourRating', 'AS_EXPECTED');
    expect(screen.getByText('Predikat: Baik')).toBeTruthy();
    expect(await screen.findByText(/^Tersimpan \d/)).toBeTruthy();
  });

  it('names what is missing before anything is sent', async () => {
    await open();
    await userEvent.click(screen.getByText('Selesai, lanjut meninjau'));
    expect(screen.getByText('Pilih rating hasil kerja.', { selector: 'a' })).toBeTruthy();
    expect(screen.getByText(/Tuliskan umpan balik/, { selector: 'a' })).toBeTruthy();
  });

  it('shows both versions when the draft was changed elsewhere', async () => {
    let version = '"1"';
    api.use(
      http.put('*/assessment', () => problem(412, {}, { ETag: '"7"' })),
      http.get('*/api/v1/evaluations/ev1', () =>
        withEtag({ ...evaluation, feedback: version === '"1"' ? undefined : 'Ditulis di ponsel' }, version),
      ),
    );
    await open();
    version = '"7"';
    const box = screen.getByLabelText('Umpan balik untuk pegawai');
    fireEvent.change(box, { target: { value: 'Ditulis di meja' } });
    fireEvent.blur(box);
    expect(await screen.findByText('Ditulis di ponsel')).toBeTruthy();
    expect(screen.getByText('Ditulis di meja')).toBeTruthy();
    await userEvent.click(screen.getByText('Pakai yang terbaru'));
    await waitFor(() =>
      expect((screen.getByLabelText('Umpan balik untuk pegawai') as HTMLTextAreaElement).value).toBe(
        'Ditulis di ponsel',
      ),
    );
  });
});
