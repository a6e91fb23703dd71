import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';

import type { components } from '@/api/schema';

type Resolution = components['schemas']['DataReportResolutionRequest'];

export type DataReport = components['schemas']['DataReportResponse'];

export const dataReports = (state: 'OPEN' | 'RESOLVED') =>
  cursorList(['data-reports', state], (cursor, signal) =>
    dataOf(api.GET('/api/v1/data-reports', { params: { query: { state, cursor } }, signal })),
  );

export const dataReportQuery = (id: string) =>
  queryOptions({
    queryKey: ['data-report', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/data-reports/{id}', { params: { path: { id } }, signal })),
  });

export function useResolveReport() {
  const queryClient = useQueryClient();
  return useCommand<{ id: string; etag: string; body: Resolution }, unknown>({
    run: ({ id, etag, body }, { key }) =>
      dataOf(
        api.POST('/api/v1/data-reports/{id}/resolution', {
          params: { path: { id } },
          body,
          headers: sending(key, etag),
        }),
      ),
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['data-reports'] }),
        queryClient.invalidateQueries({ queryKey: ['employee'] }),
      ]),
  });
}
