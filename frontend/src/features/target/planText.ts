import type { Approach, Perspective, Plan, TargetKind, TargetOrigin } from '@/api/plans';
import type { IndicatorSource } from '@/api/requests';
import type { DraftIndicator, DraftTarget, PlanDraft } from './draft';
import { readNumber } from './numberFault';

type PlanTarget = Plan['targets'][number];
export type ReadIndicator = Omit<PlanTarget['indicators'][number], 'lineageId' | 'source'> & {
  source?: IndicatorSource;
};

export interface ReadTarget {
  id: string;
  kind: TargetKind;
  title: string;
  perspective?: Perspective;
  assignedBy?: string;
  origin?: TargetOrigin;
  provisional: boolean;
  links: PlanTarget['links'];
  indicators: ReadIndicator[];
}

/** What stands in a plan, for reading: of the server's copy and of a draft alike. */
export interface PlanText {
  approach: Approach;
  targets: ReadTarget[];
  expectations: Plan['behaviourExpectations'];
  annexes: Plan['annexes'];
}

export const textOfPlan = (plan: Plan): PlanText => ({
  approach: plan.approach,
  targets: plan.targets,
  expectations: plan.behaviourExpectations,
  annexes: plan.annexes,
});

export const textOfDraft = (draft: PlanDraft): PlanText => ({
  approach: draft.approach,
  targets: draft.targets.map((target) => ({
    id: target.key,
    kind: target.kind,
    title: target.title,
    perspective: target.perspective,
    assignedBy: target.assignedBy || undefined,
    origin: target.origin,
    provisional: isProvisional(target),
    links: target.links,
    indicators: target.indicators.map((indicator) =>
      draft.approach === 'QUALITATIVE' ? readWords(indicator) : readIndicator(indicator),
    ),
  })),
  expectations: draft.expectations,
  annexes: draft.annexes,
});

/** A main target waits for a target of an established plan of the superior. */
export const isProvisional = ({ kind, links }: Pick<DraftTarget, 'kind' | 'links'>): boolean =>
  kind === 'MAIN' && links.every(({ provisional }) => provisional);

const readWords = ({ key, description }: DraftIndicator): ReadIndicator => ({
  id: key,
  description,
  unitOfMeasure: '',
});

export function readIndicator(indicator: DraftIndicator): ReadIndicator {
  const { key, aspect, description, unitOfMeasure, direction, accumulation } = indicator;
  const number = (text: string): number | undefined => readNumber(text) ?? undefined;
  return {
    id: key,
    aspect,
    description,
    unitOfMeasure,
    direction,
    accumulation,
    source: indicator.source,
    baseline: number(indicator.baseline),
    targetValue: number(indicator.targetValue),
    rangeLow: number(indicator.rangeLow),
    rangeHigh: number(indicator.rangeHigh),
  };
}
