import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { type Cycle, cycleQuery, type OpeningSummary } from './cycles';

function useRefreshed(id?: string) {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['cycles'] }),
      id && queryClient.invalidateQueries({ queryKey: cycleQuery(id).queryKey }),
    ]);
}

export const useCreateCycle = () =>
  useCommand<components['schemas']['CycleRequest'], Versioned<Cycle>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/cycles', { body, headers: sending(key) })),
    onSuccess: useRefreshed(),
  });

/** With validateOnly it tells what opening would freeze and changes nothing. */
export function useOpenCycle(id: string) {
  const refresh = useRefreshed(id);
  return useCommand<{ etag: string; validateOnly: boolean }, OpeningSummary>({
    run: ({ etag, validateOnly }, { key }) =>
      dataOf(
        api.POST('/api/v1/cycles/{id}/opening', {
          params: { path: { id }, query: { validateOnly } },
          headers: sending(key, etag),
        }),
      ),
    onSuccess: (_, { validateOnly }) => (validateOnly ? undefined : refresh()),
  });
}

export const useCloseCycle = (id: string) =>
  useCommand<{ etag: string }, unknown>({
    run: ({ etag }, { key }) =>
      dataOf(
        api.POST('/api/v1/cycles/{id}/closing', { params: { path: { id } }, headers: sending(key, etag) }),
      ),
    onSuccess: useRefreshed(id),
  });

export function useMovePeriod(cycleId: string) {
  const refresh = useRefreshed(cycleId);
  return useMutation({
    mutationFn: ({
      id,
      etag,
      change,
    }: {
      id: string;
      etag: string;
      change: components['schemas']['PeriodPatch'];
    }) =>
      dataOf(
        api.PATCH('/api/v1/periods/{id}', {
          params: { path: { id } },
          body: change as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useRefreshAssignment(cycleId: string) {
  const refresh = useRefreshed(cycleId);
  return useCommand<{ id: string }, unknown>({
    run: ({ id }, { key }) =>
      dataOf(
        api.POST('/api/v1/cycle-assignments/{id}/refresh', {
          params: { path: { id } },
          body: {},
          headers: sending(key),
        }),
      ),
    onSuccess: refresh,
  });
}
