/**
 * Reads a number as people here type it: "1.234,5", "1234,5", "1234.5" and "1,5" alike.
 * The last mark before at most four digits is the decimal mark, unless it groups exactly three digits and may only be a thousands mark.
 * Returns null when it is not a number, so that nobody's input is guessed at.
 */
export function parseDecimal(text: string): number | null {
  const compact = text.trim().replace(/[\s\u00a0]/g, '');
  if (!/^-?\d[\d.,]*$/.test(compact)) return null;
  const plain = compact.includes(',') && compact.includes('.') ? mixed(compact) : single(compact);
  return plain !== null && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function mixed(text: string): string | null {
  const decimal = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  const group = decimal === ',' ? '.' : ',';
  const [whole = '', fraction = '', ...more] = text.split(decimal);
  if (more.length > 0 || fraction.includes(group) || !isGrouped(whole, group)) return null;
  return `${whole.split(group).join('')}.${fraction}`;
}

function single(text: string): string | null {
  const comma = text.split(',');
  if (comma.length === 2) return comma.join('.');
  if (comma.length > 2) return isGrouped(text, ',') ? comma.join('') : null;
  const point = text.split('.');
  // In Indonesian a lone point before three digits groups thousands: 1.234 is more than a thousand, 0.125 cannot be.
  if (isGrouped(text, '.') && !/^-?0/.test(text)) return point.join('');
  return point.length > 2 ? null : text;
}

function isGrouped(text: string, mark: string): boolean {
  const [first = '', ...rest] = text.replace('-', '').split(mark);
  return (
    first.length >= 1 && (rest.length === 0 || first.length <= 3) && rest.every((part) => part.length === 3)
  );
}

/** How a number stands in a field while it is edited: comma, no grouping. */
export const decimalText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value).replace('.', ',');
