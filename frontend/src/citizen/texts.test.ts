import { describe, expect, it } from 'vitest';
import { t as results } from './results/texts';
import { common } from './shared/texts';
import { t as survey } from './survey/texts';
import surveyInEnglish from './survey/texts.en.json';
import { t as tracking } from './tracking/texts';

const pages: [string, Record<string, string>, Record<string, string>][] = [
  ['every page', common.both.id, common.both.en],
  ['the survey', survey.both.id, surveyInEnglish],
  ['tracking', tracking.both.id, tracking.both.en],
  ['the results', results.both.id, results.both.en],
];

const valuesOf = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(pages)('the texts of %s', (_page, id, en) => {
  it('exist in both languages, in the same order', () => {
    expect(Object.keys(en)).toEqual(Object.keys(id));
  });

  it('are never empty and use the same values', () => {
    for (const [key, text] of Object.entries(id)) {
      expect(text.trim(), key).not.toBe('');
      expect(en[key]?.trim(), key).toBeTruthy();
      expect(valuesOf(en[key] ?? ''), key).toEqual(valuesOf(text));
    }
  });
});
