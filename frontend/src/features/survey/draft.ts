import { parseDecimal } from '@/lib/decimal';
import { sumOf } from './sample';
import type { Item, Questionnaire, QuestionnaireInput } from './surveys';

type Order = Questionnaire['displayOrder'];

/** A questionnaire while it is edited; weights are text, since "0," is on the way to a number. */
export interface Draft {
  name: string;
  weightPolicy: Questionnaire['weightPolicy'];
  displayOrder: Order;
  items: DraftItem[];
  changeNote: string;
}

export type DraftItem = Omit<Item, 'weight'> & { weight: string };

export const draftOf = (version: Questionnaire): Draft => ({
  name: version.name,
  weightPolicy: version.weightPolicy,
  displayOrder: version.displayOrder,
  items: version.items.map((item) => ({
    ...item,
    weight: item.weight === undefined ? '' : String(item.weight).replace('.', ','),
  })),
  changeNote: '',
});

/** As the server will keep them: of facilities and complaints, the one that is the eighth stands first. */
export function arranged(items: DraftItem[], order: Order): DraftItem[] {
  const [eighth, ninth] =
    order === 'FACILITIES_EIGHTH' ? ['FACILITIES', 'COMPLAINTS'] : ['COMPLAINTS', 'FACILITIES'];
  const first = items.findIndex((item) => item.element === eighth);
  const second = items.findIndex((item) => item.element === ninth);
  return first > second && second >= 0 ? swapped(items, first, second) : items;
}

export function swapped(items: DraftItem[], one: number, other: number): DraftItem[] {
  const [a, b] = [items[one], items[other]];
  if (!a || !b) return items;
  return items.map((item, place) => (place === one ? b : place === other ? a : item));
}

export const weightSum = (draft: Draft): number =>
  sumOf(draft.items.map((item) => parseDecimal(item.weight)));

/** Equal shares of four decimals that sum to exactly 1; the last takes what rounding leaves. */
export function evenly(items: DraftItem[]): DraftItem[] {
  const share = Math.floor(10_000 / items.length);
  const last = 10_000 - share * (items.length - 1);
  const text = (parts: number) => String(parts / 10_000).replace('.', ',');
  return items.map((item, place) => ({ ...item, weight: text(place === items.length - 1 ? last : share) }));
}

export const inputOf = (draft: Draft, unitId: string, basedOn: number): QuestionnaireInput => ({
  unitId,
  basedOn,
  name: draft.name.trim(),
  weightPolicy: draft.weightPolicy,
  displayOrder: draft.displayOrder,
  changeNote: draft.changeNote.trim() || undefined,
  items: draft.items.map(({ weight, ...item }) => ({
    ...item,
    weight: draft.weightPolicy === 'CUSTOM' ? (parseDecimal(weight) ?? undefined) : undefined,
  })),
});
