import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';

const TWO_MINUTES = 120_000;

/** How many notices are unread: asked when one comes back to the page, and every two minutes while it is in sight. */
export const unreadQuery = queryOptions({
  queryKey: ['notices', 'unread'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/notices/summary', { signal }))).unread,
  staleTime: 30_000,
  refetchInterval: TWO_MINUTES,
  refetchOnWindowFocus: true,
});
