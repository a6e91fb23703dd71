import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

type Schemas = components['schemas'];
export type MonitoredState = Schemas['MonitoredState'];
export type MonitoredPerson = Schemas['MonitoredPerson'];
export type MonitoredUnit = Schemas['MonitoredUnit'];

export const STATES = [
  'NO_PLAN',
  'FILLING',
  'SUBMITTED',
  'EVALUATED',
  'SIGNED',
  'DELIVERED',
  'ACKNOWLEDGED',
  'FINAL',
] as const satisfies readonly MonitoredState[];

export interface MonitoringFilter {
  periodId: string;
  unitId?: string;
  state?: MonitoredState;
  late?: true;
}

/** How many are how far, for each unit of the period; the filter does not narrow it, so that one can choose again. */
export const monitoringQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['monitoring', periodId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/evaluation-monitoring', { params: { query: { periodId } }, signal })),
  });

export const monitoredPeople = (filter: MonitoringFilter) =>
  cursorList<MonitoredPerson>(['monitoring', 'people', filter], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/evaluation-monitoring/people', { params: { query: { ...filter, cursor } }, signal }),
    ),
  );

export const useDownloadMonitoring = () =>
  useMutation({
    mutationFn: async (filter: MonitoringFilter) => {
      const { data, response } = await api.GET('/api/v1/evaluation-monitoring/file', {
        params: { query: { ...filter } },
        parseAs: 'blob',
      });
      saveFile(data as Blob, response.headers.get('Content-Disposition'), 'kelengkapan-penilaian.csv');
    },
  });
