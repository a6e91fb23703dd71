import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Import = components['schemas']['ImportResponse'];
export type ImportRow = components['schemas']['ImportRowResponse'];
export type ImportKind = Import['kind'];
export type Outcome = ImportRow['outcome'];

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/imports/{id}', { params: { path: { id } }, signal })),
  });

export const importsList = cursorList(['imports'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/imports', { params: { query: { cursor, limit: 20 } }, signal })),
);

/** `shown`: one outcome, or "problems" for every row with something to look at. */
export const importRows = (id: string, shown: string) =>
  cursorList(['import', id, 'rows', shown], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/imports/{id}/rows', {
        params: {
          path: { id },
          query:
            shown === 'problems'
              ? { cursor, withProblems: true }
              : { cursor, outcome: (shown || undefined) as Outcome },
        },
        signal,
      }),
    ),
  );
