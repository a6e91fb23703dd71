import type {
  Accumulation,
  AnnexKind,
  Approach,
  Aspect,
  BehaviourValueCode,
  Direction,
  IndicatorContent,
  LinkKind,
  Perspective,
  Plan,
  PlanContent,
  TargetKind,
  TargetOrigin,
} from '@/api/plans';
import type { IndicatorSource } from '@/api/requests';
import { decimalText } from '@/lib/decimal';
import { DEFAULTS } from './indicatorDefaults';
import { numberFault, readNumber } from './numberFault';
import { isComputed } from './sources';

const NUMBER_FIELDS = ['baseline', 'targetValue', 'rangeLow', 'rangeHigh'] as const;
export type NumberField = (typeof NUMBER_FIELDS)[number];

/** Numbers stay as they are typed, so that even an unreadable one is not lost. */
export interface DraftIndicator extends Record<NumberField, string> {
  /** Names it in the editor for as long as it lives there; the id comes with the first save. */
  key: string;
  id?: string;
  aspect: Aspect;
  description: string;
  unitOfMeasure: string;
  direction: Direction;
  accumulation: Accumulation;
  /** Absent: recorded by the employee. */
  source?: IndicatorSource;
}

export interface DraftLink {
  /** Absent once the superior has deleted the draft target that was meant. */
  superiorTargetId?: string;
  superiorTitle: string;
  kind: LinkKind;
  provisional: boolean;
}

export interface DraftTarget {
  key: string;
  id?: string;
  kind: TargetKind;
  title: string;
  perspective?: Perspective;
  assignedBy: string;
  /** Who put it here, where its owner did not. */
  origin?: TargetOrigin;
  links: DraftLink[];
  indicators: DraftIndicator[];
}

/** A plan while it is written. */
export interface PlanDraft {
  approach: Approach;
  targets: DraftTarget[];
  expectations: { value: BehaviourValueCode; text: string }[];
  annexes: { kind: AnnexKind; texts: string[] }[];
}

export function draftOf(plan: Plan): PlanDraft {
  return {
    approach: plan.approach,
    targets: plan.targets.map(({ id, kind, title, perspective, assignedBy, origin, links, indicators }) => ({
      key: id,
      id,
      kind,
      title,
      perspective,
      assignedBy: assignedBy ?? '',
      origin,
      links: links.map((link) => ({ ...link })),
      indicators: indicators.map((indicator) => ({
        key: indicator.id,
        id: indicator.id,
        ...measureOf(indicator),
        description: indicator.description,
        baseline: decimalText(indicator.baseline),
        targetValue: decimalText(indicator.targetValue),
        rangeLow: decimalText(indicator.rangeLow),
        rangeHigh: decimalText(indicator.rangeHigh),
      })),
    })),
    expectations: plan.behaviourExpectations.map(({ value, text }) => ({ value, text })),
    annexes: plan.annexes.map(({ kind, texts }) => ({ kind, texts: [...texts] })),
  };
}

/** A measure in words has none of these; should its plan be measured after all, it begins as one that counts. */
function measureOf({
  aspect,
  direction,
  accumulation,
  unitOfMeasure,
  source,
}: Plan['targets'][number]['indicators'][number]) {
  return aspect && direction && accumulation
    ? { aspect, direction, accumulation, unitOfMeasure, source }
    : { aspect: 'QUANTITY' as const, ...DEFAULTS.QUANTITY };
}

/** What is sent: only what can be read as a number, of a range only its limits, of another only its target. */
export function contentOf(draft: PlanDraft): PlanContent {
  const inWords = draft.approach === 'QUALITATIVE';
  return {
    approach: draft.approach,
    targets: draft.targets.map(({ id, kind, title, perspective, assignedBy, links, indicators }) => ({
      ...(id && { id }),
      kind,
      title: title.trim(),
      ...(perspective && { perspective }),
      ...(assignedBy?.trim() && { assignedBy: assignedBy.trim() }),
      links: links.flatMap(({ superiorTargetId, kind: linkKind }) =>
        superiorTargetId ? [{ superiorTargetId, kind: linkKind }] : [],
      ),
      indicators: indicators.map(inWords ? wordsContent : indicatorContent),
    })),
    behaviourExpectations: draft.expectations
      .map(({ value, text }) => ({ value, text: text.trim() }))
      .filter(({ text }) => text !== ''),
    annexes: draft.annexes
      .map(({ kind, texts }) => ({ kind, texts: texts.map((text) => text.trim()).filter(Boolean) }))
      .filter(({ texts }) => texts.length > 0),
  };
}

/** The numbers stay in the editor for as long as it is open, so that trying the other approach loses nothing. */
const wordsContent = ({ id, description }: DraftIndicator): IndicatorContent => ({
  ...(id && { id }),
  description: description.trim(),
});

function indicatorContent(indicator: DraftIndicator): IndicatorContent {
  const { id, aspect, direction, accumulation } = indicator;
  const used: readonly NumberField[] = usedNumbers(direction);
  const numbers = Object.fromEntries(
    used.flatMap((field) => {
      const value = readNumber(indicator[field]);
      return value === null ? [] : [[field, value]];
    }),
  );
  return {
    ...(id && { id }),
    aspect,
    description: indicator.description.trim(),
    unitOfMeasure: indicator.unitOfMeasure.trim(),
    direction,
    accumulation,
    ...(isComputed(indicator) && { source: indicator.source }),
    ...numbers,
  };
}

export const usedNumbers = (direction: Direction): readonly NumberField[] =>
  direction === 'RANGE' ? ['baseline', 'rangeLow', 'rangeHigh'] : ['baseline', 'targetValue'];

/** Two drafts with the same essence say the same, whatever their rows are called and however a number is typed. */
export function essenceOf(draft: PlanDraft): unknown {
  const content = contentOf(draft);
  return {
    ...content,
    targets: content.targets.map(({ id: _, indicators, ...target }, at) => ({
      ...target,
      indicators: indicators.map(({ id: __, ...indicator }, place) => ({
        ...indicator,
        unreadable: draft.approach === 'QUALITATIVE' ? [] : unreadable(draft.targets[at]?.indicators[place]),
      })),
    })),
  };
}

const unreadable = (indicator: DraftIndicator | undefined): string[] =>
  indicator
    ? usedNumbers(indicator.direction)
        .map((field) => indicator[field])
        .filter((text) => numberFault(text) !== null)
    : [];

/** Gives the rows in the editor the ids under which the server has just stored them; rows stand in the order they were sent. */
export function withIdsOf(current: PlanDraft, sent: PlanDraft, saved: PlanDraft): PlanDraft {
  const ids = new Map<string, string | undefined>();
  sent.targets.forEach((target, at) => {
    const stored = saved.targets[at];
    ids.set(target.key, stored?.id);
    target.indicators.forEach((indicator, place) => {
      ids.set(indicator.key, stored?.indicators[place]?.id);
    });
  });
  return {
    ...current,
    targets: current.targets.map((target) => ({
      ...target,
      id: target.id ?? ids.get(target.key),
      indicators: target.indicators.map((indicator) => ({
        ...indicator,
        id: indicator.id ?? ids.get(indicator.key),
      })),
    })),
  };
}
