import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { earlierSchema } from './earlierSchema';

const said = {
  unitId: 'u',
  name: 'SKM 2024',
  endsOn: '2024-12-31',
  value: 82.45,
  scale: 'PERMENPANRB_14_2017',
  respondents: '',
  source: 'Laporan SKM 2024',
};
const faults = (change: object) =>
  v.safeParse(earlierSchema, { ...said, ...change }).issues?.map(({ message }) => message) ?? [];

describe('an index that was published before', () => {
  it('is taken as it was printed', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ respondents: '150', value: 100 })).toEqual([]);
  });

  it('lies on the scale with at most two decimals, on a day that is over', () => {
    for (const value of [24.99, 100.01, 82.455, Number.NaN])
      expect(faults({ value })).toEqual(['surveyresult.earlier.value.wrong']);
    expect(faults({ endsOn: '2999-01-01' })).toEqual(['surveyresult.earlier.day.ahead']);
    expect(faults({ respondents: '0' })).toEqual(['surveyresult.earlier.respondents.wrong']);
  });
});
