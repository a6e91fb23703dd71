import { useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { Plan } from '@/api/plans';
import { isProblem } from '@/api/problem';
import { planQuery } from './plan';

export type PlanStep = 'submission' | 'withdrawal' | 'agreement' | 'signature' | 'copy';
export type ReasonedStep = 'return' | 'revision';
type Headers = ReturnType<typeof sending>;

const WITHOUT_REASON = {
  submission: '/api/v1/plans/{id}/submission',
  withdrawal: '/api/v1/plans/{id}/withdrawal',
  agreement: '/api/v1/plans/{id}/agreement',
  signature: '/api/v1/plans/{id}/signature',
  copy: '/api/v1/plans/{id}/copy',
} as const;

const WITH_REASON = {
  return: '/api/v1/plans/{id}/return',
  revision: '/api/v1/plans/{id}/revision',
} as const;

/** One move of a plan on its way from draft to signature. */
export const usePlanStep = (id: string, step: PlanStep) =>
  useStep<{ etag: string }>(id, (headers) =>
    versionedOf(api.POST(WITHOUT_REASON[step], { params: { path: { id } }, headers })),
  );

/** A move that the other person must understand. */
export const useReasonedStep = (id: string, step: ReasonedStep) =>
  useStep<{ etag: string; reason: string }>(id, (headers, { reason }) =>
    versionedOf(api.POST(WITH_REASON[step], { params: { path: { id } }, body: { reason }, headers })),
  );

function useStep<Input extends { etag: string }>(
  id: string,
  call: (headers: Headers, input: Input) => Promise<Versioned<Plan>>,
) {
  const queryClient = useQueryClient();
  return useCommand<Input, Versioned<Plan>>({
    run: (input, { key }) => call(sending(key, input.etag), input),
    onSuccess: (plan) => {
      queryClient.setQueryData(planQuery(plan.value.id).queryKey, plan);
      const { supersedesId } = plan.value;
      if (supersedesId) void queryClient.invalidateQueries({ queryKey: ['plan', supersedesId] });
      void queryClient.invalidateQueries({ queryKey: ['plans'] });
      void queryClient.invalidateQueries({ queryKey: ['tasks'] });
      void queryClient.invalidateQueries({ queryKey: ['team'] });
    },
    // The plan moved meanwhile: show how it stands now beside what went wrong.
    onError: (error) => {
      if (isProblem(error, 409, 412)) void queryClient.invalidateQueries({ queryKey: ['plan', id] });
    },
  });
}
