import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Summary = Schemas['SurveyResultSummary'];
export type Published = Schemas['PublishedResult'];
export type ElementFigure = Schemas['SurveyElementFigure'];

/** The latest survey of each unit: the list comes with the latest first. */
export function latestOfEachUnit(summaries: readonly Summary[]): Summary[] {
  const units = new Map<string, Summary>();
  for (const summary of summaries) {
    if (!units.has(summary.survey.unit.id)) units.set(summary.survey.unit.id, summary);
  }
  return [...units.values()].sort((a, b) => a.survey.unit.name.localeCompare(b.survey.unit.name, 'id'));
}

/** The elements with the highest and the lowest value; none where all are equal or fewer than two have one. */
export function extremes(
  elements: readonly ElementFigure[],
): { high: ElementFigure; low: ElementFigure } | null {
  const sorted = elements
    .filter(({ converted }) => converted !== undefined)

    .sort((a, b) => (b.converted ?? 0) - (a.converted ?? 0));
  const [high] = sorted;
  const low = sorted.at(-1);
  return high && low && high.converted !== low.converted ? { high, low } : null;
}
