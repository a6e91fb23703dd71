import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';

export type RaterSignals = components['schemas']['RaterSignals'];
export type RaterQuestion = components['schemas']['RaterQuestion'];

export const signalsQuery = (unitId: string, periodId: string) =>
  queryOptions({
    queryKey: ['signals', unitId, periodId],
    queryFn: ({ signal }): Promise<RaterSignals> =>
      dataOf(api.GET('/api/v1/rater-signals', { params: { query: { unitId, periodId } }, signal })),
  });
