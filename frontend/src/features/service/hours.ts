export interface Span {
  from: string;
  to: string;
}

/** "08.00-12.00, 13.00-15.00" as people write it; null where it cannot be read, nothing for a closed day. */
export function spansOf(text: string): Span[] | null {
  if (text.trim() === '') return [];
  const spans = text.split(',').map((part) => {
    const found = /^\s*(\d{1,2})[.:](\d{2})\s*[-–]\s*(\d{1,2})[.:](\d{2})\s*$/.exec(part);
    if (!found) return null;
    const [, fromHour = '', fromMinute, toHour = '', toMinute] = found;
    return {
      from: `${fromHour.padStart(2, '0')}:${fromMinute}`,
      to: `${toHour.padStart(2, '0')}:${toMinute}`,
    };
  });
  return spans.some((span) => span === null || span.from >= span.to) ? null : (spans as Span[]);
}
