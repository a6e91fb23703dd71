import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { PlanSummary } from './plans.types';

export type * from './plans.types';

/** The versions of one person's plan, newest first; home and the plan's own screens ask for them. */
export const plansOfQuery = (employeeId: string, cycleId?: string) =>
  queryOptions({
    queryKey: ['plans', employeeId, cycleId ?? 'all'],
    queryFn: async ({ signal }): Promise<PlanSummary[]> => {
      const query = { employeeId, cycleId, limit: 50 };
      const { items } = await dataOf(api.GET('/api/v1/plans', { params: { query }, signal }));
      return items.toSorted((a, b) => b.versionNumber - a.versionNumber);
    },
  });
