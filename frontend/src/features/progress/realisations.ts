import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { Realisation } from '@/api/performance';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];

export const entriesQuery = (planId: string, indicatorId: string) =>
  cursorList<Realisation>(['realisations', planId, indicatorId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/realisations', {
        params: { query: { planId, indicatorId, cursor, limit: 20 } },
        signal,
      }),
    ),
  );

export function useRecord() {
  const refresh = useRefresh();
  return useCommand<Schemas['RealisationRequest'], Realisation>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/realisations', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

export function useCorrect(id: string) {
  const refresh = useRefresh();
  return useCommand<Schemas['CorrectionRequest'], Realisation>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/realisations/{id}/correction', {
          params: { path: { id }, header: sending(key) },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

/** What an entry changes: the numbers, the list, and the tasks that waited for it. */
function useRefresh() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['progress', 'realisations', 'tasks'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );
}
