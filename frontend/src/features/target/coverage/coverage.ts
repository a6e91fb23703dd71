import { api, dataOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Coverage = components['schemas']['TargetCoverage'];
export type CoveredTarget = components['schemas']['CoveredTarget'];

export const coverages = (cycleId: string, unitId: string) =>
  cursorList(['target-coverages', cycleId, unitId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/target-coverages', {
        params: { query: { cycleId, unitId: unitId || undefined, cursor, limit: 20 } },
        signal,
      }),
    ),
  );

/** Targets that nobody supports. */
export const gapsOf = ({ targets }: Coverage): CoveredTarget[] =>
  targets.filter(({ supporters }) => supporters.length === 0);
