import { describe, expect, it } from 'vitest';
import { sharesOf, weakestFirst } from './bars';
import type { ElementFigure } from './results';

const element = (number: number, converted?: number): ElementFigure => ({
  code: `E${number}`,
  number,
  question: '?',
  filled: 10,
  counts: [0, 0, 5, 5],
  converted,
});

describe('bars of elements', () => {
  it('divides one by what was chosen', () => {
    expect(sharesOf([1, 1, 1, 1])).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(sharesOf([0, 0, 0, 0])).toEqual([0, 0, 0, 0]);
  });

  it('puts the weakest first and what has no score last', () => {
    const order = weakestFirst([element(1, 90), element(2), element(3, 80), element(4, 80)]);
    expect(order.map((each) => each.number)).toEqual([3, 4, 1, 2]);
  });
});
