import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Contest = Schemas['Contest'];

export const contestsList = (state?: Contest['state']) =>
  cursorList<Contest>(['service', 'contests', state ?? ''], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/attribution-contests', { params: { query: { state, cursor, limit: 50 } }, signal }),
    ),
  );

export const contestQuery = (id: string) =>
  queryOptions({
    queryKey: ['service', 'contests', 'one', id],
    queryFn: ({ signal }): Promise<Contest> =>
      dataOf(api.GET('/api/v1/attribution-contests/{id}', { params: { path: { id } }, signal })),
  });

export type ContestStep = { step: 'decision'; accepted: boolean; reason: string } | { step: 'withdrawal' };

/** A list carries no versions, so the contest is read right before it changes. */
export function useContestStep(id: string) {
  const queryClient = useQueryClient();
  return useCommand<ContestStep, unknown>({
    run: async (wanted, { key }) => {
      const params = { path: { id } };
      const { etag } = await versionedOf(api.GET('/api/v1/attribution-contests/{id}', { params }));
      const headers = sending(key, etag);
      if (wanted.step === 'withdrawal') {
        return dataOf(api.POST('/api/v1/attribution-contests/{id}/withdrawal', { params, headers }));
      }
      const body = { accepted: wanted.accepted, reason: wanted.reason };
      return dataOf(api.POST('/api/v1/attribution-contests/{id}/decision', { params, headers, body }));
    },
    onSuccess: () =>
      Promise.all(
        [['service', 'contests'], ['tasks'], ['progress']].map((queryKey) =>
          queryClient.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
