import type {
  AnnexKind,
  Approach,
  Aspect,
  BehaviourValueCode,
  LinkableTarget,
  LinkKind,
  TargetKind,
} from '@/api/plans';
import type { DraftIndicator, DraftTarget, PlanDraft } from './draft';
import { DEFAULTS, withAspect } from './indicatorDefaults';

export const MOST_TARGETS = 20;
export const MOST_INDICATORS = 10;
export const MOST_ANNEX_LINES = 10;

export type DraftEdit =
  | { do: 'chooseApproach'; approach: Approach }
  | { do: 'addTarget'; target: DraftTarget; at?: number }
  | {
      do: 'changeTarget';
      target: string;
      change: Partial<Pick<DraftTarget, 'title' | 'kind' | 'perspective' | 'assignedBy'>>;
    }
  | { do: 'moveTarget'; target: string; by: -1 | 1 }
  | { do: 'removeTarget'; target: string }
  | { do: 'addIndicator'; target: string; indicator: DraftIndicator; at?: number }
  | { do: 'changeIndicator'; target: string; indicator: string; change: Partial<DraftIndicator> }
  | { do: 'changeAspect'; target: string; indicator: string; aspect: Aspect }
  | { do: 'moveIndicator'; target: string; indicator: string; by: -1 | 1 }
  | { do: 'removeIndicator'; target: string; indicator: string }
  | { do: 'link'; target: string; to: LinkableTarget; kind: LinkKind | null }
  | { do: 'dropLostLinks'; target: string }
  | { do: 'expect'; value: BehaviourValueCode; text: string }
  | { do: 'writeAnnex'; kind: AnnexKind; texts: string[] };

export const newIndicator = (aspect: Aspect, key: string = crypto.randomUUID()): DraftIndicator => ({
  key,
  aspect,
  description: '',
  baseline: '',
  targetValue: '',
  rangeLow: '',
  rangeHigh: '',
  ...DEFAULTS[aspect],
});

export const newTarget = (kind: TargetKind, key: string = crypto.randomUUID()): DraftTarget => ({
  key,
  kind,
  title: '',
  assignedBy: '',
  links: [],
  indicators: [newIndicator('QUANTITY')],
});

/** For bringing back what was removed: the server has forgotten its rows, so they are new to it. */
export const forgotten = (target: DraftTarget): DraftTarget => ({
  ...target,
  id: undefined,
  origin: undefined,
  indicators: target.indicators.map((indicator) => ({ ...indicator, id: undefined })),
});

/** The draft after one edit; what the edit does not touch stays the very same object. */
export function edited(draft: PlanDraft, edit: DraftEdit): PlanDraft {
  switch (edit.do) {
    case 'chooseApproach':
      return { ...draft, approach: edit.approach };
    case 'addTarget':
      return { ...draft, targets: inserted(draft.targets, edit.target, edit.at) };
    case 'moveTarget':
      return { ...draft, targets: moved(draft.targets, edit.target, edit.by) };
    case 'removeTarget':
      return { ...draft, targets: draft.targets.filter(({ key }) => key !== edit.target) };
    case 'expect':
      return {
        ...draft,
        expectations: draft.expectations.map((each) =>
          each.value === edit.value ? { ...each, text: edit.text } : each,
        ),
      };
    case 'writeAnnex':
      return {
        ...draft,
        annexes: draft.annexes.map((each) =>
          each.kind === edit.kind ? { ...each, texts: edit.texts } : each,
        ),
      };
    default:
      return {
        ...draft,
        targets: draft.targets.map((target) =>
          target.key === edit.target ? editedTarget(target, edit) : target,
        ),
      };
  }
}

type TargetEdit = Exclude<
  DraftEdit,
  { do: 'chooseApproach' | 'addTarget' | 'moveTarget' | 'removeTarget' | 'expect' | 'writeAnnex' }
>;

function editedTarget(target: DraftTarget, edit: TargetEdit): DraftTarget {
  switch (edit.do) {
    case 'changeTarget':
      return { ...target, ...edit.change };
    case 'link':
      return { ...target, links: linked(target.links, edit.to, edit.kind) };
    case 'dropLostLinks':
      return { ...target, links: target.links.filter(({ superiorTargetId }) => superiorTargetId) };
    default:
      return { ...target, indicators: editedIndicators(target.indicators, edit) };
  }
}

type IndicatorEdit = Exclude<TargetEdit, { do: 'changeTarget' | 'link' | 'dropLostLinks' }>;

function editedIndicators(indicators: DraftIndicator[], edit: IndicatorEdit): DraftIndicator[] {
  switch (edit.do) {
    case 'addIndicator':
      return inserted(indicators, edit.indicator, edit.at);
    case 'moveIndicator':
      return moved(indicators, edit.indicator, edit.by);
    case 'removeIndicator':
      return indicators.filter(({ key }) => key !== edit.indicator);
    case 'changeIndicator':
      return indicators.map((each) => (each.key === edit.indicator ? { ...each, ...edit.change } : each));
    case 'changeAspect':
      return indicators.map((each) => (each.key === edit.indicator ? withAspect(each, edit.aspect) : each));
  }
}

function linked(
  links: DraftTarget['links'],
  to: LinkableTarget,
  kind: LinkKind | null,
): DraftTarget['links'] {
  const others = links.filter(({ superiorTargetId }) => superiorTargetId !== to.id);
  if (kind === null) return others;
  const link = {
    superiorTargetId: to.id,
    superiorTitle: to.title,
    kind,
    provisional: to.planStatus !== 'ESTABLISHED',
  };
  return others.length === links.length
    ? [...links, link]
    : links.map((each) => (each.superiorTargetId === to.id ? { ...each, kind } : each));
}

function inserted<T>(items: T[], item: T, at = items.length): T[] {
  return items.toSpliced(at, 0, item);
}

/** Only among its own kind for targets: main and additional ones stand in lists of their own. */
function moved<T extends { key: string; kind?: TargetKind }>(items: T[], key: string, by: -1 | 1): T[] {
  const from = items.findIndex((item) => item.key === key);
  const item = items[from];
  if (!item) return items;
  let to = from + by;
  while (items[to] && items[to]?.kind !== item.kind) to += by;
  const other = items[to];
  return other ? items.with(to, item).with(from, other) : items;
}
