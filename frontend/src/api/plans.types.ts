import type { components } from './schema';

type Schemas = components['schemas'];

export type Plan = Schemas['Plan'];
export type PlanSummary = Schemas['PlanSummary'];
/** What is sent of a draft; it may be incomplete. */
export type PlanContent = Omit<Schemas['PlanContentRequest'], 'targets'> & { targets: TargetContent[] };
type TargetContent = Schemas['TargetRequest'] & { indicators: IndicatorContent[] };
export type IndicatorContent = Schemas['IndicatorRequest'];
export type PlanStatus = Schemas['PlanStatus'];
export type TargetKind = Schemas['TargetKind'];
export type LinkKind = Schemas['LinkKind'];
export type LinkableTarget = Schemas['LinkableTarget'];
export type Aspect = Schemas['Aspect'];
export type Direction = Schemas['Direction'];
export type Accumulation = Schemas['Accumulation'];
export type AnnexKind = Schemas['AnnexKind'];
export type BehaviourValueCode = Schemas['BehaviourValue'];
