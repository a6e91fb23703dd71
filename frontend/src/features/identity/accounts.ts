import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { matching } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Account = components['schemas']['Account'];
export type AccountRole = Account['roles'][number];

export const accountsList = (q: string, role: string) =>
  cursorList(['accounts', q, role], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/accounts', {
        params: { query: { cursor, q: q || undefined, role: (role || undefined) as AccountRole } },
        signal,
      }),
    ),
  );

export const accountQuery = (id: string) =>
  queryOptions({
    queryKey: ['account', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/accounts/{id}', { params: { path: { id } }, signal })),
  });

export function useUpdateAccount(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ change, etag }: { change: Pick<Account, 'roles' | 'status'>; etag: string }) =>
      versionedOf(
        api.PATCH('/api/v1/accounts/{id}', {
          params: { path: { id } },
          body: change,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(accountQuery(id).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['accounts'] });
    },
  });
}
