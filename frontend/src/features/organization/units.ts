import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Unit = components['schemas']['UnitResponse'];
export type UnitInput = components['schemas']['UnitRequest'];

/** The units by code, or what a search finds among them. */
export const unitsList = (q: string) =>
  cursorList(['units', 'list', q], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/units', { params: { query: { cursor, q: q || undefined, limit: 200 } }, signal }),
    ),
  );

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['unit', id],
    queryFn: ({ signal }) => versionedOf(api.GET('/api/v1/units/{id}', { params: { path: { id } }, signal })),
  });

export function useCreateUnit() {
  const queryClient = useQueryClient();
  return useCommand<UnitInput, Versioned<Unit>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/units', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['units'] }),
  });
}

export function useUpdateUnit(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ change, etag }: { change: Partial<UnitInput>; etag: string }) =>
      versionedOf(
        api.PATCH('/api/v1/units/{id}', {
          params: { path: { id } },
          body: change as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(unitQuery(id).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['units'] });
    },
  });
}
