import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Holiday = components['schemas']['Holiday'];
export type HolidayInput = components['schemas']['HolidayRequest'];
export type BatchResult = components['schemas']['HolidayBatchResult'];

export const holidaysOf = (year: number) =>
  cursorList(['holidays', year], (cursor, signal) =>
    dataOf(api.GET('/api/v1/holidays', { params: { query: { cursor, year, limit: 100 } }, signal })),
  );

export function useAddHoliday() {
  const queryClient = useQueryClient();
  return useCommand<HolidayInput, unknown>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/holidays', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['holidays'] }),
  });
}

/** Reads the version first: the list does not carry it. */
export function useChangeHoliday(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (change: HolidayInput) => {
      const path = { id };
      const { etag } = await versionedOf(api.GET('/api/v1/holidays/{id}', { params: { path } }));
      return versionedOf(
        api.PATCH('/api/v1/holidays/{id}', {
          params: { path },
          body: change as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      );
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['holidays'] }),
  });
}

export function useRemoveHoliday(id: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const path = { id };
      const { etag } = await versionedOf(api.GET('/api/v1/holidays/{id}', { params: { path } }));
      return dataOf(api.DELETE('/api/v1/holidays/{id}', { params: { path }, headers: matching(etag) }));
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['holidays'] }),
  });
}

export function useTakeOver() {
  const queryClient = useQueryClient();
  return useCommand<{ items: HolidayInput[]; validateOnly: boolean }, BatchResult>({
    run: ({ items, validateOnly }, { key }) =>
      dataOf(
        api.POST('/api/v1/holidays/batch', {
          params: { query: { validateOnly } },
          body: { items },
          headers: sending(key),
        }),
      ),
    onSuccess: (_, { validateOnly }) =>
      validateOnly ? undefined : queryClient.invalidateQueries({ queryKey: ['holidays'] }),
  });
}
