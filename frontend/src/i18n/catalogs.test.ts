import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, 'locales');
const catalogs = readdirSync(join(folder, 'id'));
const texts = (language: string, catalog: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, language, catalog), 'utf8'));

/** Names of the values a text uses, wherever they stand in it. */
function valuesOf(text: string): string[] {
  const names = new Set<string>();
  const visit = (tokens: unknown): void => {
    if (!Array.isArray(tokens)) return;
    for (const token of tokens) {
      if (!Array.isArray(token)) continue;
      names.add(String(token[0]));
      const choices: unknown = token[2];
      if (choices && typeof choices === 'object') Object.values(choices).forEach(visit);
    }
  };
  visit(compileMessage(text));
  return [...names].sort();
}

describe('texts', () => {
  it('exist in both languages for every feature', () => {
    expect(readdirSync(join(folder, 'en'))).toEqual(catalogs);
  });

  describe.each(catalogs)('of %s', (catalog) => {
    const id = texts('id', catalog);
    const en = texts('en', catalog);

    it('have the same ids in Indonesian and English, in order', () => {
      expect(Object.keys(en)).toEqual(Object.keys(id));
      expect(Object.keys(id)).toEqual(Object.keys(id).toSorted());
    });

    it('begin their ids with the word of the feature', () => {
      const word = catalog.replace('.json', '');
      expect(Object.keys(id).filter((key) => !key.startsWith(`${word}.`))).toEqual([]);
    });

    it('are never empty and use the same values', () => {
      for (const [key, text] of Object.entries(id)) {
        expect(text.trim(), key).not.toBe('');
        expect(en[key]?.trim(), key).toBeTruthy();
        expect(valuesOf(en[key] ?? ''), key).toEqual(valuesOf(text));
      }
    });
  });
});
