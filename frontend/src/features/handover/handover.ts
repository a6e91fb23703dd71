import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

export type Reconciliation = components['schemas']['Reconciliation'];
export type NationalReport = components['schemas']['NationalReport'];
export type ReportKind = NationalReport['kind'];
export type Outcome = Reconciliation['outcome'];

/** What is compared: the plans of a cycle, or the evaluations of one of its periods. */
export interface Place {
  kind: ReportKind;
  cycleId: string;
  periodId: string | undefined;
}

const of = ({ kind, cycleId, periodId }: Place) => ({
  kind,
  cycleId,
  periodId: kind === 'PLAN' ? undefined : periodId,
});

export const countsQuery = (place: Place) =>
  queryOptions({
    queryKey: ['reconciliations', 'counts', of(place)],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/reconciliations/counts', { params: { query: of(place) }, signal })),
  });

export const reconciliationList = (place: Place, outcome: string, q: string) =>
  cursorList(['reconciliations', of(place), outcome, q], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/reconciliations', {
        params: {
          query: {
            ...of(place),
            outcome: (outcome || undefined) as Outcome | undefined,
            q: q || undefined,
            cursor,
            limit: 50,
          },
        },
        signal,
      }),
    ),
  );

export function useUploadReport() {
  const queryClient = useQueryClient();
  return useCommand<{ place: Place; file: File }, NationalReport>({
    run: ({ place, file }, { key }) => {
      const form = new FormData();
      form.set('file', file);
      return dataOf(
        api.POST('/api/v1/national-reports', {
          params: { query: of(place), header: sending(key) },
          body: form as never,
          bodySerializer: (body) => body as unknown as FormData,
        }),
      ) as Promise<NationalReport>;
    },
    onSuccess: () => void queryClient.invalidateQueries({ queryKey: ['reconciliations'] }),
  });
}

export const useDownloadResults = () =>
  useMutation({
    mutationFn: async ({ periodId, format }: { periodId: string; format: 'CSV' | 'XLSX' }) => {
      const { data, response } = await api.GET('/api/v1/hand-overs/{periodId}/file', {
        params: { path: { periodId }, query: { format } },
        parseAs: 'blob',
      });
      saveFile(data as Blob, response.headers.get('Content-Disposition'), 'serah-terima');
    },
  });

export const useDownloadComparison = (place: Place, outcome: string) =>
  useMutation({
    mutationFn: async () => {
      const query = { ...of(place), outcome: (outcome || undefined) as Outcome | undefined };
      const { data, response } = await api.GET('/api/v1/reconciliations/file', {
        params: { query: { ...query, format: 'CSV' } },
        parseAs: 'blob',
      });
      saveFile(data as Blob, response.headers.get('Content-Disposition'), 'rekonsiliasi.csv');
    },
  });
