import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

/** The assessor's targets that this plan's targets may stand behind. */
export const linkableTargetsQuery = (id: string) =>
  queryOptions({
    queryKey: ['plan', id, 'linkable-targets'],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/plans/{id}/linkable-targets', { params: { path: { id } }, signal })))
        .items,
  });
