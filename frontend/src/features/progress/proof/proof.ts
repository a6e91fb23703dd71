import { api, dataOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { IndicatorProgress, Progress, Realisation } from '@/api/performance';

/** Entries of a period with their proof. */
export const proofQuery = (planId: string, periodId: string) =>
  cursorList<Realisation>(['realisations', planId, 'period', periodId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/realisations', {
        params: { query: { planId, periodId, cursor, limit: 200 } },
        signal,
      }),
    ),
  );

/** Nothing recorded, recorded without proof, proven, or filled by what the office recorded, which is proof by itself. */
export type Standing = 'nothing' | 'bare' | 'proven' | 'filled';

export function standingOf({ computed, entriesInPeriod, evidence }: IndicatorProgress): Standing {
  if (evidence > 0) return 'proven';
  if (computed) return 'filled';
  return entriesInPeriod > 0 ? 'bare' : 'nothing';
}

export const withoutProof = ({ targets }: Progress): IndicatorProgress[] =>
  targets
    .flatMap(({ indicators }) => indicators)
    .filter((indicator) => ['nothing', 'bare'].includes(standingOf(indicator)));
