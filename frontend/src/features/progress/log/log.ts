import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { Realisation } from '@/api/performance';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type LogEntry = Schemas['WorkLogEntry'];
export type NewLogEntry = Schemas['WorkLogEntryRequest'];
export type LogActivity = Schemas['WorkLogActivity'];

/** Somebody's log, the latest day first; one's own where nobody is named. */
export const logQuery = (cycleId: string, employeeId?: string) =>
  cursorList<LogEntry>(['work-log', cycleId, employeeId ?? 'own'], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/work-log-entries', {
        params: { query: { cycleId, employeeId, cursor, limit: 50 } },
        signal,
      }),
    ),
  );

export const teamLogQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['work-log', 'team', cycleId],
    queryFn: async ({ signal }): Promise<LogActivity[]> =>
      (await dataOf(api.GET('/api/v1/team/work-log', { params: { query: { cycleId } }, signal }))).items,
  });

export const sendEntry = (key: string, body: NewLogEntry): Promise<LogEntry> =>
  dataOf(api.POST('/api/v1/work-log-entries', { params: { header: sending(key) }, body }));

export function useCorrectEntry(id: string) {
  const refresh = useRefreshLog();
  return useCommand<{ entry: NewLogEntry; reason: string }, LogEntry>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/work-log-entries/{id}/correction', {
          params: { path: { id }, header: sending(key) },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

/** Counts entries as one realisation; never twice. */
export function usePromote() {
  const refresh = useRefreshLog();
  return useCommand<string[], Realisation>({
    run: (entryIds, { key }) =>
      dataOf(
        api.POST('/api/v1/work-log-promotions', { params: { header: sending(key) }, body: { entryIds } }),
      ),
    onSuccess: refresh,
  });
}

export function useRefreshLog() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['work-log', 'progress', 'realisations', 'tasks'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    );
}
