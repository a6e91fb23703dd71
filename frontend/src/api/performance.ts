import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];
export type Rating = Schemas['Rating'];
export type Predicate = Schemas['Predicate'];
export type EvaluationStatus = Schemas['EvaluationStatus'];
export type EvaluationSummary = Schemas['EvaluationSummary'];
export type Progress = Schemas['Progress'];
export type TargetProgress = Schemas['TargetProgress'];
export type IndicatorProgress = Schemas['IndicatorProgress'];
export type Realisation = Schemas['Realisation'];
export type EvidenceItem = Schemas['EvidenceItem'];
export type RuleText = Schemas['Rule'];
export type ExplanationStep = Schemas['ExplanationStep'];

/** How far a plan is by the end of a period. */
export const progressQuery = (planId: string, periodId: string) =>
  queryOptions({
    queryKey: ['progress', planId, periodId],
    queryFn: ({ signal }): Promise<Progress> =>
      dataOf(api.GET('/api/v1/progress', { params: { query: { planId, periodId } }, signal })),
  });

/** The evaluations of one person in one year, by period. */
export const evaluationsOfQuery = (employeeId: string, cycleId?: string) =>
  queryOptions({
    queryKey: ['evaluations', 'of', employeeId, cycleId ?? 'all'],
    queryFn: async ({ signal }): Promise<EvaluationSummary[]> => {
      const query = { employeeId, cycleId, limit: 50 };
      return (await dataOf(api.GET('/api/v1/evaluations', { params: { query }, signal }))).items;
    },
  });

/** Whether the employee may see what was decided. */
export const isDelivered = (status: EvaluationStatus): boolean =>
  status === 'DELIVERED' || status === 'ACKNOWLEDGED' || status === 'FINAL';
