import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

/** A year of appraisal. */
export type Cycle = components['schemas']['CycleResponse'];
export type Period = components['schemas']['PeriodResponse'];

/** The years and their periods; every feature that shows a period needs them. */
export const cyclesQuery = queryOptions({
  queryKey: ['cycles'],
  queryFn: async ({ signal }): Promise<Cycle[]> =>
    (await dataOf(api.GET('/api/v1/cycles', { signal }))).items,
  staleTime: 5 * 60_000,
});
