import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';

export type FormulaResult = components['schemas']['FormulaResult'];
export const FORMULAS = ['task-2011', 'result-2011', 'result-2019', 'indicator-2021'] as const;
export type FormulaName = (typeof FORMULAS)[number];

export interface FormulaField {
  name: string;
  kind: 'number' | 'flag';
  optional?: boolean;
}

const number = (name: string, optional = false): FormulaField => ({ name, kind: 'number', optional });
const flag = (name: string): FormulaField => ({ name, kind: 'flag' });

/** What each old rule asks for. */
export const FIELDS: Record<FormulaName, FormulaField[]> = {
  'task-2011': [
    number('quantityTarget'),
    number('quantityRealised'),
    number('qualityTarget'),
    number('qualityRealised'),
    number('timeTarget'),
    number('timeRealised'),
    number('costTarget', true),
    number('costRealised', true),
  ],
  'result-2011': [number('plan'), number('behaviour')],
  'result-2019': [number('plan'), number('behaviour'), flag('withOpinions'), flag('innovated')],
  'indicator-2021': [
    number('low'),
    number('high', true),
    number('realised'),
    flag('lessIsBetter'),
    flag('isMaximum'),
  ],
};

/** Decimals travel as text, so that no binary fraction changes them on the way. */
export const reckon = (formula: FormulaName, query: Record<string, unknown>): Promise<FormulaResult> =>
  dataOf(api.GET(`/api/v1/earlier-formulas/${formula}` as never, { params: { query } } as never)) as never;
