import { describe, expect, it } from 'vitest';
import { decimalText, parseDecimal } from './decimal';

describe('a typed number', () => {
  it.each([
    ['12', 12],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1234.5', 1234.5],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['87,25', 87.25],
    ['1.234', 1234],
    ['1.234.567', 1234567],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['1,125', 1.125],
    ['12 500', 12500],
    ['-3,5', -3.5],
    [' 7 ', 7],
  ])('%s is %d', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each(['', 'abc', '1,2,3', '1.2.3', '12a', '1..2', ',5', '1.23,4,5', '12.34,5', '1e3'])(
    '%s is none',
    (text) => {
      expect(parseDecimal(text)).toBeNull();
    },
  );

  it('is edited with a comma and without grouping', () => {
    expect(decimalText(1234.5)).toBe('1234,5');
    expect(decimalText(null)).toBe('');
  });
});
