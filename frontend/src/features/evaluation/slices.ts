import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { type Assessment, requestOf } from './assessment';

export type Slice = components['schemas']['AssessorSlice'];
export type SliceSummary = components['schemas']['AssessorSliceSummary'];

/** Parts of periods that the reader assessed before the assessor changed. */
export const slicesList = cursorList<SliceSummary>(['slices'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/assessor-slices', { params: { query: { cursor } }, signal })),
);

export const fetchSlice = (id: string, signal?: AbortSignal): Promise<Versioned<Slice>> =>
  versionedOf(api.GET('/api/v1/assessor-slices/{id}', { params: { path: { id } }, signal }));

export const sliceQuery = (id: string) =>
  queryOptions({ queryKey: ['slice', id], queryFn: ({ signal }) => fetchSlice(id, signal) });

export const saveSlice = (id: string, assessment: Assessment, etag: string): Promise<Versioned<Slice>> =>
  versionedOf(
    api.PUT('/api/v1/assessor-slices/{id}/assessment', {
      params: { path: { id } },
      headers: matching(etag),
      body: requestOf(assessment),
    }),
  );

export function useCompleteSlice(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string }, Versioned<Slice>>({
    run: ({ etag }, { key }) =>
      versionedOf<Slice>(
        api.POST('/api/v1/assessor-slices/{id}/completion', {
          params: { path: { id } },
          headers: sending(key, etag),
        }),
      ),
    onSuccess: async (slice) => {
      queryClient.setQueryData(sliceQuery(id).queryKey, slice);
      await Promise.all(['slices', 'tasks'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
    },
  });
}
