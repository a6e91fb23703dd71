import { useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { Plan } from '@/api/plans';
import { planQuery } from './plan';

export function useCreatePlan() {
  const queryClient = useQueryClient();
  return useCommand<{ cycleId: string }, Versioned<Plan>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/plans', { body, headers: sending(key) })),
    onSuccess: (plan) => {
      queryClient.setQueryData(planQuery(plan.value.id).queryKey, plan);
      return queryClient.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}
