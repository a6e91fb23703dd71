import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

/** Heads of units come first to mind as substitutes: whoever heads one today. */
export const substitutesQuery = queryOptions({
  queryKey: ['objections', 'substitutes'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }));
    const heads = new Map(
      items.flatMap(({ head, name }) => (head ? [[head.employeeId, `${head.name}, ${name}`]] : [])),
    );
    return [...heads].map(([value, label]) => ({ value, label: label as string }));
  },
});
