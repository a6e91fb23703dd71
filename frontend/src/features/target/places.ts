import type { FieldProblem } from '@/api/problem';
import { type DraftTarget, type PlanDraft, usedNumbers } from './draft';
import type { DraftEdit } from './draftEdits';
import { numberFault } from './numberFault';

/** What is wrong, by the name of the field in the editor. Names hold keys, so they stay right when rows move. */
export type Faults = Readonly<Record<string, string>>;

/** /targets/0/indicators/1/unitOfMeasure -> the field of that very indicator; null for what has no field. */
export function fieldAt(pointer: string, draft: PlanDraft): string | null {
  const [, list, at, ...rest] = pointer.split('/');
  if (list === 'targets')
    return at === undefined ? 'targets' : fieldOfTarget(draft.targets[Number(at)], rest);
  if (list === 'behaviourExpectations') return fieldOf(draft.expectations[Number(at)]?.value, 'expectation');
  if (list === 'annexes') return fieldOf(draft.annexes[Number(at)]?.kind, 'annex');
  return null;
}

const OWN_FIELDS = new Set(['links', 'perspective', 'assignedBy']);

function fieldOfTarget(target: DraftTarget | undefined, path: string[]): string | null {
  if (!target) return 'targets';
  const [part, at, field] = path;
  if (part !== 'indicators') return `${target.key}.${OWN_FIELDS.has(part ?? '') ? part : 'title'}`;
  const indicator = at === undefined ? undefined : target.indicators[Number(at)];
  if (!indicator) return `${target.key}.indicators`;
  return `${indicator.key}.${field && field !== 'id' ? field : 'description'}`;
}

const fieldOf = (name: string | undefined, kind: string): string | null => (name ? `${kind}.${name}` : null);

/** The server's complaints on the fields they speak of; what belongs to no field stays apart. */
export function placed(
  errors: readonly FieldProblem[],
  draft: PlanDraft,
): { faults: Faults; general: string[] } {
  const faults: Record<string, string> = {};
  const general: string[] = [];
  for (const { pointer, detail } of errors) {
    const field = fieldAt(pointer, draft);
    if (field === null) general.push(detail);
    else faults[field] ??= detail;
  }
  return { faults, general };
}

/** Numbers that cannot be read, which the server never gets to see. */
export function unreadableNumbers(draft: PlanDraft): string[] {
  if (draft.approach === 'QUALITATIVE') return [];
  return draft.targets.flatMap(({ indicators }) =>
    indicators.flatMap((indicator) =>
      usedNumbers(indicator.direction)
        .filter((field) => numberFault(indicator[field]) !== null)
        .map((field) => `${indicator.key}.${field}`),
    ),
  );
}

/** In the order in which the fields stand on the screen. */
export function inOrder(faults: Faults, draft: PlanDraft): { field: string; text: string }[] {
  const order = [
    'targets',
    ...(['MAIN', 'ADDITIONAL'] as const).flatMap((kind) =>
      draft.targets.filter((target) => target.kind === kind).flatMap(keysOf),
    ),
  ];
  const rank = (field: string): number => {
    const at = order.indexOf(field.split('.')[0] ?? '');
    return at < 0 ? order.length : at;
  };
  return Object.entries(faults)
    .map(([field, text]) => ({ field, text }))
    .toSorted((a, b) => rank(a.field) - rank(b.field));
}

const keysOf = (target: DraftTarget): string[] => [target.key, ...target.indicators.map(({ key }) => key)];

/** Which complaints an edit answers. */
export function settledBy(edit: DraftEdit): (field: string) => boolean {
  switch (edit.do) {
    case 'addTarget':
      return (field) => field === 'targets';
    case 'removeTarget':
      return (field) => field.startsWith(`${edit.target}.`);
    case 'changeTarget':
      return (field) => Object.keys(edit.change).some((part) => field === `${edit.target}.${part}`);
    case 'chooseApproach':
      return () => true;
    case 'link':
      return (field) => field === `${edit.target}.links`;
    case 'addIndicator':
      return (field) => field === `${edit.target}.indicators`;
    case 'removeIndicator':
    case 'changeAspect':
      return (field) => field.startsWith(`${edit.indicator}.`);
    case 'changeIndicator': {
      const changed = Object.keys(edit.change);
      const anew = changed.includes('direction');
      return (field) =>
        field.startsWith(`${edit.indicator}.`) && (anew || changed.includes(field.split('.')[1] ?? ''));
    }
    default:
      return () => false;
  }
}

/** Of which target a complaint speaks, as it is counted on the screen; undefined for the rest of the plan. */
export function targetOf(
  field: string,
  draft: PlanDraft,
): { kind: DraftTarget['kind']; number: number } | undefined {
  const key = field.split('.')[0] ?? '';
  const target = draft.targets.find((each) => keysOf(each).includes(key));
  if (!target) return undefined;
  const alike = draft.targets.filter(({ kind }) => kind === target.kind);
  return { kind: target.kind, number: alike.indexOf(target) + 1 };
}
