import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type ContestInput = Schemas['ContestRequest'];

export function useContest() {
  const refresh = useRefresh();
  return useCommand<ContestInput, Schemas['Contest']>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/attribution-contests', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

/** The list carries no versions, so the contest is read right before it is taken back. */
export function useWithdrawContest() {
  const refresh = useRefresh();
  return useCommand<string, unknown>({
    run: async (id, { key }) => {
      const params = { path: { id } };
      const { etag } = await versionedOf(api.GET('/api/v1/attribution-contests/{id}', { params }));
      return dataOf(
        api.POST('/api/v1/attribution-contests/{id}/withdrawal', { params, headers: sending(key, etag) }),
      );
    },
    onSuccess: refresh,
  });
}

function useRefresh() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['progress'] });
}
