import type { MessageId } from '@/i18n/messages';
import { parseDecimal } from '@/lib/decimal';

const MOST = 1e14;

/** Why a number cannot be taken as it is typed; null for a good one and for none. The limits are those of the API. */
export function numberFault(text: string): MessageId | null {
  if (text.trim() === '') return null;
  const value = parsed(text);
  if (value === null) return 'target.number.invalid';
  if (value < 0) return 'target.number.negative';
  if (value >= MOST) return 'target.number.tooLarge';
  return decimalsOf(value) > 4 ? 'target.number.tooPrecise' : null;
}

/** The number that is sent; null while there is none or it has a fault. */
export const readNumber = (text: string): number | null => (numberFault(text) === null ? parsed(text) : null);

/** "12," on the way to "12,5" is 12. */
const parsed = (text: string): number | null => parseDecimal(text.trim().replace(/[.,]$/, ''));

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
