import { describe, expect, it } from 'vitest';
import { requiredSample, sumOf } from './sample';

describe('requiredSample', () => {
  it.each([
    [0, 0],
    [10, 10],
    [100, 80],
    [500, 217],
    [1234, 293],
    [100_000, 383],
  ])('of %i visits needs %i answers', (visits, needed) => {
    expect(requiredSample(visits)).toBe(needed);
  });
});

describe('sumOf', () => {
  it('is exact for tenths', () => {
    expect(sumOf([0.1, 0.2, 0.7])).toBe(1);
    expect(sumOf([0.111, 0.111, null, undefined])).toBe(0.222);
  });
});
