import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';

type Choice = { id: string; title: string };

/** The targets in force of somebody whose plan the caller may read. */
const targetsQuery = (cycleId: string, employeeId: string) =>
  queryOptions({
    queryKey: ['plans', employeeId, cycleId, 'targets'],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const query = { employeeId, cycleId, limit: 50 };
      const { items } = await dataOf(api.GET('/api/v1/plans', { params: { query }, signal }));
      const id = items.find((plan) => plan.status === 'ESTABLISHED')?.id;
      if (!id) return [];
      const { targets } = await dataOf(api.GET('/api/v1/plans/{id}', { params: { path: { id } }, signal }));
      return targets.map((target) => ({ id: target.id, title: target.title }));
    },
    staleTime: 60_000,
  });

export function useTargetsOf(cycleId: string, employeeId: string | undefined): readonly Choice[] {
  const options = targetsQuery(cycleId, employeeId ?? '');
  return useQuery({ ...options, enabled: employeeId !== undefined }).data ?? [];
}
