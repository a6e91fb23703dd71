import { describe, expect, it } from 'vitest';
import { placeText } from './place';

describe('where someone works', () => {
  it.each([
    ['Operator Layanan', 'Seksi Pelayanan Umum', 'Operator Layanan, Seksi Pelayanan Umum'],
    ['Kepala Seksi Pelayanan Umum', 'Seksi Pelayanan Umum', 'Kepala Seksi Pelayanan Umum'],
    ['Camat', undefined, 'Camat'],
    [undefined, undefined, ''],
  ])('%s in %s is said as %s', (position, unit, text) => {
    expect(placeText(position, unit)).toBe(text);
  });
});
