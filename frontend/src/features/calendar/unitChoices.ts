import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

/** The units as choices of a select. */
export const unitChoicesQuery = queryOptions({
  queryKey: ['units', 'choices'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }));
    return items.map((unit) => ({ value: unit.id, label: unit.name }));
  },
});
