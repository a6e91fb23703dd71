import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import type { LibraryTarget } from '../library';

export type LibraryInput = components['schemas']['LibraryTargetRequest'];

export const libraryList = (q: string) =>
  cursorList(['library-targets', 'list', q], (cursor, signal) =>
    dataOf(api.GET('/api/v1/library-targets', { params: { query: { q: q || undefined, cursor } }, signal })),
  );

export const libraryTargetQuery = (id: string) =>
  queryOptions({
    queryKey: ['library-target', id],
    queryFn: ({ signal }): Promise<Versioned<LibraryTarget>> =>
      versionedOf(api.GET('/api/v1/library-targets/{id}', { params: { path: { id } }, signal })),
  });

function useRefreshed() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['library-targets'] }),
      queryClient.invalidateQueries({ queryKey: ['library-target'] }),
    ]);
}

export const useCreateLibraryTarget = () =>
  useCommand<LibraryInput, Versioned<LibraryTarget>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/library-targets', { body, headers: sending(key) })),
    onSuccess: useRefreshed(),
  });

export const useReplaceLibraryTarget = () =>
  useMutation({
    mutationFn: ({ id, etag, body }: { id: string; etag: string; body: LibraryInput }) =>
      versionedOf(
        api.PUT('/api/v1/library-targets/{id}', { params: { path: { id } }, body, headers: matching(etag) }),
      ),
    onSuccess: useRefreshed(),
  });

export const useDeleteLibraryTarget = () =>
  useMutation({
    mutationFn: ({ id, etag }: { id: string; etag: string }) =>
      api.DELETE('/api/v1/library-targets/{id}', { params: { path: { id } }, headers: matching(etag) }),
    onSuccess: useRefreshed(),
  });
