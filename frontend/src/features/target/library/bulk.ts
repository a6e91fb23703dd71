import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type BulkRequest = components['schemas']['LibraryAssignmentRequest'];
export type BulkPreview = components['schemas']['LibraryAssignmentPreview'];
export type Bulk = components['schemas']['LibraryAssignment'];

export const unitsQuery = queryOptions({
  queryKey: ['units', 'choices', ''],
  queryFn: async ({ signal }) =>
    (await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }))).items,
  staleTime: 60_000,
});

export const bulkList = (cycleId: string) =>
  cursorList(['library-assignments', cycleId], (cursor, signal) =>
    dataOf(api.GET('/api/v1/library-assignments', { params: { query: { cycleId, cursor } }, signal })),
  );

export const usePreview = () =>
  useMutation({
    mutationFn: (body: BulkRequest): Promise<BulkPreview> =>
      dataOf(api.POST('/api/v1/library-assignments/preview', { body })),
  });

export function useAssign() {
  const queryClient = useQueryClient();
  return useCommand<BulkRequest, Bulk>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/library-assignments', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['library-assignments'] }),
  });
}

export function useUndo() {
  const queryClient = useQueryClient();
  return useCommand<{ id: string }, Bulk>({
    run: ({ id }, { key }) =>
      dataOf(
        api.POST('/api/v1/library-assignments/{id}/undo', {
          params: { path: { id } },
          headers: sending(key),
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['library-assignments'] }),
  });
}
