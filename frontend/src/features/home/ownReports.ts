import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { meQuery } from '@/api/me';
import type { components } from '@/api/schema';

export type OwnReport = components['schemas']['DataReportResponse'];

/** One's own reports, newest first; the personnel officer's list holds those of all, so only the own ones are kept. */
export const ownReportsQuery = queryOptions({
  queryKey: ['data-reports', 'own'],
  queryFn: async ({ signal, client }): Promise<OwnReport[]> => {
    const { employee } = await client.ensureQueryData(meQuery);
    const { items } = await dataOf(
      api.GET('/api/v1/data-reports', { params: { query: { limit: 50 } }, signal }),
    );
    return items.filter((report) => report.employee.employeeId === employee?.id);
  },
});
