import { expect, it } from 'vitest';
import { quartersFrom } from './improvement';

it('offers this quarter and the five after it', () => {
  expect(quartersFrom('2026-11-26')).toEqual(['2026-4', '2027-1', '2027-2', '2027-3', '2027-4', '2028-1']);
  expect(quartersFrom('2026-01-01')[0]).toBe('2026-1');
});
