import { describe, expect, it } from 'vitest';
import { moved } from './gridKeys';

const size = { rows: 3, columns: 2 };

describe('the keys of the grid', () => {
  it('move by one and stop at the edges', () => {
    expect(moved({ row: 0, column: 0 }, 'ArrowDown', size)).toEqual({ row: 1, column: 0 });
    expect(moved({ row: 2, column: 1 }, 'ArrowDown', size)).toEqual({ row: 2, column: 1 });
    expect(moved({ row: 1, column: 0 }, 'ArrowLeft', size)).toEqual({ row: 1, column: 0 });
  });

  it('go to the ends of a row', () => {
    expect(moved({ row: 1, column: 0 }, 'End', size)).toEqual({ row: 1, column: 1 });
    expect(moved({ row: 1, column: 1 }, 'Home', size)).toEqual({ row: 1, column: 0 });
  });

  it('leave all other keys alone', () => expect(moved({ row: 0, column: 0 }, 'a', size)).toBeNull());
});
