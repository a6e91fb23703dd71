import type { IndicatorProgress, Progress } from '@/api/performance';

/** The indicator to record next: none yet in this period first, then the one not touched for the longest time. What fills itself needs none. */
export function nextToRecord(progress: Progress): IndicatorProgress | undefined {
  const indicators = progress.targets
    .flatMap((target) => target.indicators)
    .filter(({ source }) => source === 'MANUAL');
  return indicators.toSorted(
    (a, b) =>
      Number(a.entriesInPeriod > 0) - Number(b.entriesInPeriod > 0) ||
      (a.lastOccurredOn ?? '').localeCompare(b.lastOccurredOn ?? ''),
  )[0];
}
