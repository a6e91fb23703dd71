import type { Plan } from '@/api/plans';

type Target = Plan['targets'][number];
type Indicator = Target['indicators'][number];

export interface Change {
  kind: 'added' | 'removed' | 'changed';
  /** What it is about: a title, the words of an indicator, the name of a part. */
  name: string;
  about: 'target' | 'indicator' | 'expectation' | 'annex' | 'approach';
  before?: string;
  after?: string;
}

/** What a version says differently from the one it replaces. Targets and indicators are the same by lineage, whatever they are called. */
export function changesBetween(earlier: Plan, later: Plan, goal: (indicator: Indicator) => string): Change[] {
  return [
    ...changed('approach', '', earlier.approach, later.approach),
    ...paired(earlier.targets, later.targets, 'target', ({ title }) => title),
    ...earlier.targets.flatMap((before) => {
      const after = later.targets.find(({ lineageId }) => lineageId === before.lineageId);
      return after ? withinTarget(before, after, goal) : [];
    }),
    ...later.behaviourExpectations.flatMap(({ value, text }) =>
      changed('expectation', value, textOf(earlier, value), text),
    ),
    ...later.annexes.flatMap(({ kind, texts }) =>
      changed(
        'annex',
        kind,
        earlier.annexes.find((each) => each.kind === kind)?.texts.join('; ') ?? '',
        texts.join('; '),
      ),
    ),
  ];
}

function withinTarget(before: Target, after: Target, goal: (indicator: Indicator) => string): Change[] {
  return [
    ...changed('target', after.title, before.title, after.title),
    ...changed('target', after.title, before.assignedBy ?? '', after.assignedBy ?? ''),
    ...paired(before.indicators, after.indicators, 'indicator', ({ description }) => description),
    ...before.indicators.flatMap((old) => {
      const now = after.indicators.find(({ lineageId }) => lineageId === old.lineageId);
      return now
        ? changed(
            'indicator',
            now.description,
            `${old.description}: ${goal(old)}`,
            `${now.description}: ${goal(now)}`,
          )
        : [];
    }),
  ];
}

function paired<T extends { lineageId: string }>(
  earlier: readonly T[],
  later: readonly T[],
  about: Change['about'],
  name: (item: T) => string,
): Change[] {
  const lacks = (items: readonly T[], item: T): boolean =>
    items.every(({ lineageId }) => lineageId !== item.lineageId);
  return [
    ...later
      .filter((item) => lacks(earlier, item))
      .map((item) => ({ kind: 'added' as const, about, name: name(item) })),
    ...earlier
      .filter((item) => lacks(later, item))
      .map((item) => ({ kind: 'removed' as const, about, name: name(item) })),
  ];
}

const changed = (about: Change['about'], name: string, before: string, after: string): Change[] =>
  before === after ? [] : [{ kind: 'changed', about, name, before, after }];

const textOf = (plan: Plan, value: string): string =>
  plan.behaviourExpectations.find((each) => each.value === value)?.text ?? '';
