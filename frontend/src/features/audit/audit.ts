import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

export type AuditEvent = components['schemas']['AuditEvent'];
export type Verification = components['schemas']['AuditVerification'];

export interface AuditFilter {
  employeeId?: string;
  actorEmployeeId?: string;
  subjectId?: string;
  action?: string;
  from?: string;
  to?: string;
}

export const auditEvents = (filter: AuditFilter) =>
  cursorList(['audit-events', filter], (cursor, signal) =>
    dataOf(api.GET('/api/v1/audit-events', { params: { query: { ...filter, cursor } }, signal })),
  );

export const useDownloadEvents = () =>
  useMutation({
    mutationFn: async (filter: AuditFilter) => {
      const { data, response } = await api.GET('/api/v1/audit-events/file', {
        params: { query: { ...filter } },
        parseAs: 'blob',
      });
      saveFile(data as Blob, response.headers.get('Content-Disposition'), 'jejak-audit.csv');
    },
  });

export const chainQuery = queryOptions({
  queryKey: ['audit-chain'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/audit-chain', { signal })),
});

export function useVerifyChain() {
  const queryClient = useQueryClient();
  return useCommand<void, Verification>({
    run: (_, { key }) =>
      dataOf(api.POST('/api/v1/audit-chain/verifications', { headers: sending(key) } as never)),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: chainQuery.queryKey }),
  });
}
