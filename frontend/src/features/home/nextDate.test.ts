import { describe, expect, it } from 'vitest';
import type { Cycle } from '@/api/cycles';
import { aCycle, aPeriod } from '@/test/cycles';
import { nextDate } from './nextDate';

const cycle = (status: Cycle['status']): Cycle =>
  aCycle({
    status,
    periods: [
      aPeriod({
        sequence: 3,
        label: 'Triwulan III',
        startsOn: '2026-07-01',
        endsOn: '2026-09-30',
        dueOn: '2026-10-10',
        closesOn: '2026-10-20',
      }),
    ],
  });

describe('the next date', () => {
  it.each([
    ['2026-06-01', 'starts', '2026-07-01'],
    ['2026-07-02', 'due', '2026-10-10'],
    ['2026-10-10', 'due', '2026-10-10'],
    ['2026-10-11', 'closes', '2026-10-20'],
  ])('from %s is %s', (today, what, on) => {
    expect(nextDate([cycle('OPEN')], today)).toEqual({ what, on, period: 'Triwulan III 2026' });
  });

  it('is none when all is over or nothing is open', () => {
    expect(nextDate([cycle('OPEN')], '2026-10-21')).toBeUndefined();
    expect(nextDate([cycle('DRAFT'), cycle('CLOSED')], '2026-06-01')).toBeUndefined();
  });
});
