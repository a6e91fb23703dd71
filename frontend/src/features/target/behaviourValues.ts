import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

/** The seven values of conduct with their guides, as the law words them. */
export const behaviourValuesQuery = queryOptions({
  queryKey: ['behaviour-values'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/behaviour-values', { signal }))).items,
  staleTime: Number.POSITIVE_INFINITY,
});
