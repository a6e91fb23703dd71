import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { type Import, type ImportKind, importQuery } from './imports';

function keep(queryClient: QueryClient, found: Versioned<Import>): void {
  queryClient.setQueryData(importQuery(found.value.id).queryKey, found);
  void queryClient.invalidateQueries({ queryKey: ['import', found.value.id, 'rows'] });
  void queryClient.invalidateQueries({ queryKey: ['imports'] });
}

export function useUpload() {
  const queryClient = useQueryClient();
  return useCommand<{ kind: ImportKind; file: File }, Versioned<Import>>({
    run: ({ kind, file }, { key }) => {
      const form = new FormData();
      form.set('file', file);
      return versionedOf(
        api.POST('/api/v1/imports', {
          params: { query: { kind }, header: sending(key) },
          body: form as never,
          bodySerializer: (body) => body as unknown as FormData,
        }),
      );
    },
    onSuccess: (found) => keep(queryClient, found),
  });
}

export function useMapColumns(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ columns, etag }: { columns: { header: string; field?: string }[]; etag: string }) =>
      versionedOf(
        api.PUT('/api/v1/imports/{id}/mapping', {
          params: { path: { id } },
          body: { columns },
          headers: matching(etag),
        }),
      ),
    onSuccess: (found) => keep(queryClient, found),
  });
}

export function useEndImport(id: string, how: 'application' | 'discard') {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string }, Versioned<Import>>({
    run: ({ etag }, { key }) => {
      const options = { params: { path: { id } }, headers: sending(key, etag) };
      return versionedOf(
        how === 'application'
          ? api.POST('/api/v1/imports/{id}/application', options as never)
          : api.POST('/api/v1/imports/{id}/discard', options as never),
      );
    },
    onSuccess: async (found) => {
      keep(queryClient, found);
      await Promise.all(
        ['employees', 'units', 'assignments'].map((word) =>
          queryClient.invalidateQueries({ queryKey: [word] }),
        ),
      );
    },
  });
}
