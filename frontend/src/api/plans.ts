import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

type Schemas = components['schemas'];

export type Plan = Schemas['Plan'];
export type PlanSummary = Schemas['PlanSummary'];
/** What is sent of a draft; it may be incomplete. */
export type PlanContent = Omit<Schemas['PlanContentRequest'], 'targets'> & { targets: TargetContent[] };
type TargetContent = Schemas['TargetRequest'] & { indicators: IndicatorContent[] };
export type IndicatorContent = Schemas['IndicatorRequest'];
export type PlanStatus = Schemas['PlanStatus'];
export type Approach = Schemas['Approach'];
export type Perspective = Schemas['Perspective'];
export type TargetOrigin = Schemas['TargetOrigin'];
export type TargetKind = Schemas['TargetKind'];
export type LinkKind = Schemas['LinkKind'];
export type LinkableTarget = Schemas['LinkableTarget'];
export type Aspect = Schemas['Aspect'];
export type Direction = Schemas['Direction'];
export type Accumulation = Schemas['Accumulation'];
export type AnnexKind = Schemas['AnnexKind'];
export type BehaviourValueCode = Schemas['BehaviourValue'];

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
