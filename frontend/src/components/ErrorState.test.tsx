import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '@/api/problem';
import { renderPart } from '@/test/render';
import { ErrorState } from './ErrorState';

describe('a failure', () => {
  it.each([
    [403, 'Langkah ini bukan untuk peran Anda'],
    [404, 'Data tidak ditemukan'],
    [409, 'Langkah ini belum dapat dilakukan'],
    [412, 'Data ini baru saja diubah orang lain'],
    [428, 'Data ini baru saja diubah orang lain'],
    [429, 'Mohon tunggu sebentar'],
    [503, 'Server sedang sibuk'],
  ])('with status %d is named', (status, title) => {
    renderPart(<ErrorState error={new ProblemError(status, { detail: 'rinci' })} />);
    expect(screen.getByText(title)).toBeTruthy();
  });

  it('of ours gives a code for the help desk and hides what it was', () => {
    renderPart(
      <ErrorState
        error={new ProblemError(500, { detail: 'internal detail', requestId: 'r-42' })}
        keepsInput
      />,
    );
    expect(screen.getByText(/r-42/)).toBeTruthy();
    expect(screen.getByText('Isian Anda aman.')).toBeTruthy();
    expect(screen.queryByText('internal detail')).toBeNull();
  });

  it('with a wait says how long', () => {
    const headers = new Headers({ 'Retry-After': '95' });
    renderPart(<ErrorState error={new ProblemError(429, {}, headers)} />);
    expect(screen.getByText('Dapat dicoba lagi dalam 1 menit 35 detik.')).toBeTruthy();
  });
});
