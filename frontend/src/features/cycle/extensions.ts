import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Extension = components['schemas']['PeriodExtension'];

/** Who got more time in a period, the newest first. */
export const extensionsOf = (periodId: string) =>
  cursorList<Extension>(['period', periodId, 'extensions'], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/periods/{id}/extensions', {
        params: { path: { id: periodId }, query: { cursor } },
        signal,
      }),
    ),
  );

export function useExtend(periodId: string) {
  const queryClient = useQueryClient();
  return useCommand<components['schemas']['PeriodExtensionRequest'], Extension>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/periods/{id}/extensions', {
          params: { path: { id: periodId } },
          headers: sending(key),
          body,
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: extensionsOf(periodId).queryKey }),
  });
}

/** The units of the office, by name. */
export const unitsToChoose = queryOptions({
  queryKey: ['units', 'choices', ''],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal })),
  staleTime: 60_000,
});
