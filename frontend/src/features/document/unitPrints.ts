import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { Job } from '@/api/jobs';
import type { components } from '@/api/schema';
import { downloadResult } from '@/lib/jobResult';

export const UNIT_PRINT = 'UNIT_PRINT';
export type UnitPrintRequest = components['schemas']['UnitPrintRequest'];

/** All units, for the personnel office; a head knows the own ones from "me". */
export const allUnitsQuery = queryOptions({
  queryKey: ['units', 'all'],
  queryFn: async ({ signal }) =>
    (await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }))).items.map(
      ({ id, name }) => ({ id, name }),
    ),
  staleTime: 5 * 60_000,
});

export function usePrintUnit() {
  const queryClient = useQueryClient();
  return useCommand<UnitPrintRequest, Job>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/unit-prints', { params: { header: sending(key) }, body })) as Promise<Job>,
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['jobs', UNIT_PRINT] }),
  });
}

export function useCancelJob() {
  const queryClient = useQueryClient();
  return useCommand<{ id: string }, Job>({
    run: ({ id }, { key }) =>
      dataOf(api.POST('/api/v1/jobs/{id}/cancellation', { params: { path: { id }, header: sending(key) } })),
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['jobs', UNIT_PRINT] }),
  });
}

export const useDownloadResult = () => useMutation({ mutationFn: downloadResult });
