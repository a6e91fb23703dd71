import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { todayInOffice } from '@/lib/format';
import { employeeQuery } from './employees';

export type Assignment = components['schemas']['AssignmentResponse'];

/** Acting posts that run or are still to come. */
export const actingPostsQuery = (employeeId: string) =>
  queryOptions({
    queryKey: ['assignments', 'acting', employeeId],
    queryFn: async ({ signal }): Promise<Assignment[]> => {
      const query = { employeeId, limit: 50 };
      const { items } = await dataOf(api.GET('/api/v1/assignments', { params: { query }, signal }));
      const today = todayInOffice();
      return items.filter(({ kind, endsOn }) => kind !== 'DEFINITIVE' && (!endsOn || endsOn >= today));
    },
  });

/** The last day, with the version as it is when it is sent: the list carries none. */
export function useEndAssignment(employeeId: string) {
  const queryClient = useQueryClient();
  return useCommand<{ id: string; endsOn: string }, unknown>({
    run: async ({ id, endsOn }, { key }) => {
      const path = { id };
      const { etag } = await versionedOf(api.GET('/api/v1/assignments/{id}', { params: { path } }));
      return dataOf(
        api.POST('/api/v1/assignments/{id}/end', {
          params: { path },
          body: { endsOn },
          headers: sending(key, etag),
        }),
      );
    },
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['assignments'] }),
        queryClient.invalidateQueries({ queryKey: employeeQuery(employeeId).queryKey }),
      ]),
  });
}
