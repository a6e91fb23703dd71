import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';
import { IKA } from '@/test/plans';
import { renderScreen } from '@/test/screen';
import { EffectSlope } from './EffectSlope';
import type { Improvement } from './improvements';

const measured = (value: number, surveyName: string) => ({
  surveyId: '01900000-0000-7000-8000-000000000700',
  surveyName,
  endsOn: '2026-06-30',
  value,
  answers: 40,
});
const show = (effect: NonNullable<Improvement['effect']>) =>
  renderScreen(() => <EffectSlope effect={effect} element="U3 Waktu" />, { path: '/x', me: IKA });

beforeEach(() => loadTexts('surveyresult'));

describe('before and after an improvement', () => {
  it('says by how much and from which surveys, and claims no cause', async () => {
    show({
      before: measured(71.25, 'Triwulan I'),
      after: measured(77.5, 'Triwulan III'),
      difference: 6.25,
      beyondChance: true,
    });
    expect(await screen.findByText('Naik 6,25 poin')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'U3 Waktu: dari 71,25 menjadi 77,50' })).toBeTruthy();
    expect(screen.getByText(/77,50 pada Triwulan III, sampai 30 Jun 2026, 40 jawaban/)).toBeTruthy();
    expect(screen.getByText(/tidak membuktikan penyebabnya/)).toBeTruthy();
  });

  it('says when it went down and when that may be chance', async () => {
    show({ before: measured(75, 'A'), after: measured(74, 'B'), difference: -1, beyondChance: false });
    expect(await screen.findByText('Turun 1,00 poin')).toBeTruthy();
    expect(screen.getByText(/mungkin hanya kebetulan/)).toBeTruthy();
  });

  it('says why there is nothing to compare', async () => {
    show({ gap: 'TOO_FEW_ANSWERS' });
    expect(await screen.findByText(/Jawaban terlalu sedikit/)).toBeTruthy();
  });
});
