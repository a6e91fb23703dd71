import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';
import { decimalText } from '@/lib/decimal';
import type { DraftTarget } from './draft';
import { newIndicator } from './draftEdits';

export type LibraryTarget = components['schemas']['LibraryTarget'];

/** The office's examples that fit the post of a plan. */
export const fittingTargetsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['library-targets', 'for', planId],
    queryFn: async ({ signal }): Promise<LibraryTarget[]> =>
      (await dataOf(api.GET('/api/v1/library-targets', { params: { query: { planId, limit: 50 } }, signal })))
        .items,
    staleTime: 60_000,
  });

/** A copy of an example for the editor; in a plan in words its measure is told. */
export function targetFromLibrary(example: LibraryTarget, inWords: boolean): DraftTarget {
  const measured = example.indicators.map((indicator) => ({
    ...newIndicator(indicator.aspect),
    ...indicator,
    targetValue: decimalText(indicator.targetValue),
    rangeLow: decimalText(indicator.rangeLow),
    rangeHigh: decimalText(indicator.rangeHigh),
  }));
  const words = example.successMeasure ?? example.indicators.map(({ description }) => description).join('; ');
  return {
    key: crypto.randomUUID(),
    kind: example.kind,
    title: example.title,
    assignedBy: '',
    links: [],
    indicators: inWords ? [{ ...newIndicator('QUANTITY'), description: words }] : measured,
  };
}
