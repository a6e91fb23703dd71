import { describe, expect, it } from 'vitest';
import { type ElementFigure, extremes, latestOfEachUnit, type Summary } from './latest';

const summary = (unit: string, endsOn: string): Summary => ({
  survey: {
    surveyId: `${unit} ${endsOn}`,
    name: `Survei ${endsOn}`,
    unit: { id: unit, name: unit },
    startsOn: endsOn,
    endsOn,
    scale: 'PERMENPANRB_14_2017',
    imported: false,
    closedAt: `${endsOn}T10:00:00Z`,
  },
  respondents: 40,
});

const element = (code: string, converted?: number): ElementFigure => ({
  code,
  number: 1,
  question: code,
  filled: 40,
  counts: [0, 0, 20, 20],
  ...(converted !== undefined && { converted }),
});

describe('published results', () => {
  it('show the latest survey of each unit, units by name', () => {
    const list = [
      summary('Terumbu', '2026-09-30'),
      summary('Banten', '2026-09-30'),
      summary('Terumbu', '2026-06-30'),
    ];
    expect(latestOfEachUnit(list).map(({ survey }) => survey.surveyId)).toEqual([
      'Banten 2026-09-30',
      'Terumbu 2026-09-30',
    ]);
  });

  it('name the highest and the lowest element', () => {
    const found = extremes([
      element('TIME', 70),
      element('FEE', 100),
      element('EXTRA'),
      element('CONDUCT', 85),
    ]);
    expect([found?.high.code, found?.low.code]).toEqual(['FEE', 'TIME']);
  });

  it('name none where all are alike', () => {
    expect(extremes([element('TIME', 75), element('FEE', 75)])).toBeNull();
    expect(extremes([])).toBeNull();
  });
});
