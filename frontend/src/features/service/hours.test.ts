import { expect, it } from 'vitest';
import { spansOf } from './hours';

it('reads opening hours as people write them', () => {
  expect(spansOf('8.00-12.00, 13:00 – 15.30')).toEqual([
    { from: '08:00', to: '12:00' },
    { from: '13:00', to: '15:30' },
  ]);
  expect(spansOf(' ')).toEqual([]);
  expect(spansOf('pagi')).toBeNull();
  expect(spansOf('12.00-08.00')).toBeNull();
});
