import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';

export type PlanSummary = components['schemas']['PlanSummary'];

/** One's own plan of a year: the version in force, else the newest; null when there is none. */
export const ownPlanQuery = (employeeId: string, cycleId: string) =>
  queryOptions({
    queryKey: ['plans', employeeId, cycleId, 'current'],
    queryFn: async ({ signal }): Promise<PlanSummary | null> => {
      const query = { employeeId, cycleId, limit: 50 };
      const { items } = await dataOf(api.GET('/api/v1/plans', { params: { query }, signal }));
      return currentOf(items as PlanSummary[]);
    },
  });

function currentOf(plans: readonly PlanSummary[]): PlanSummary | null {
  const newest = plans.toSorted((a, b) => b.versionNumber - a.versionNumber);
  return newest.find((plan) => isInForce(plan)) ?? newest[0] ?? null;
}

/** Progress counts from the moment both have signed. */
export const isInForce = (plan: PlanSummary): boolean =>
  plan.status === 'ESTABLISHED' || plan.status === 'CLOSED';
