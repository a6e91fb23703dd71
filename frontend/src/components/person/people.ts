import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

/** People to choose from while typing: the first matches, by name. */
export const peopleChoices = (q: string) =>
  queryOptions({
    queryKey: ['employees', 'choices', q],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/employees', { params: { query: { q, limit: 10, active: true } }, signal })),
    enabled: q.trim().length >= 2,
  });
