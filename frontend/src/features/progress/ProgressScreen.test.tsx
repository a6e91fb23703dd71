import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { cycles, delivered, employee, evaluations, plans, progress, summary } from '@/test/performance';
import { renderScreen } from '@/test/screen';
import { anApi } from '@/test/server';
import { ProgressScreen } from './ProgressScreen';

const api = anApi();
beforeEach(() => loadTexts('progress', 'evaluation'));
const open = () => renderScreen(ProgressScreen, { path: '/kinerja', at: '/kinerja', me: employee });

describe('my performance', () => {
  it('shows the number first, how it stands, and the way to record', async () => {
    api.use(cycles, plans('ESTABLISHED'), progress, evaluations(summary));
    open();
    expect(await screen.findByText('252')).toBeTruthy();
    expect(screen.getByText('Target sampai periode ini tercapai')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Perbarui progres' }).getAttribute('href')).toContain(
      '/kinerja/progres/i1?periode=2026-T2',
    );
    expect(await screen.findByText(/Budi Maulana, S.E. sedang menilai/)).toBeTruthy();
  });

  it.each([
    [null, 'Anda belum punya target 2026', 'Susun target'],
    ['SUBMITTED', 'SKP 2026 sudah terkirim', 'Lihat SKP'],
    ['RETURNED', 'SKP 2026 dikembalikan kepada Anda', 'Perbaiki target'],
  ] as const)('with a plan that is %s says whose turn it is', async (status, title, action) => {
    api.use(cycles, plans(status));
    open();
    expect(await screen.findByText(title)).toBeTruthy();
    expect(screen.getByRole('link', { name: action })).toBeTruthy();
  });

  it('shows a delivered predicate in words with the way to the result', async () => {
    const item = { ...summary, status: delivered.status, predicate: 'GOOD' as const };
    api.use(cycles, plans('ESTABLISHED'), progress, evaluations(item));
    open();
    expect(await screen.findByText('Baik')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Baca hasil' }).getAttribute('href')).toBe('/kinerja/hasil/ev1');
  });
});
