import type { Period } from '@/api/cycles';
import { todayInOffice } from '@/lib/format';

/** The period that holds a day. An entry belongs to the period of its day, so nobody has to choose one. */
export const periodOn = (periods: readonly Period[], day: string): Period | undefined =>
  periods.find(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);

export const takesEntries = ({ state }: Period): boolean => state === 'RUNNING' || state === 'EVALUATING';

/** Today where it lies in the period one looks at, else the period's last day. */
export function firstGuess({ startsOn, endsOn }: Period, today = todayInOffice()): string {
  return today >= startsOn && today <= endsOn ? today : endsOn;
}
