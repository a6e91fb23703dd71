import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = import.meta.dirname;
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.|^test\/|\.d\.ts$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(src, path), 'utf8') }));

// A folder may import from itself and from those named beside it.
const MAY_IMPORT: Record<string, string[]> = {
  app: ['features', 'components', 'lib', 'api', 'config', 'i18n'],
  features: ['components', 'lib', 'api', 'config', 'i18n'],
  components: ['lib', 'api', 'config', 'i18n'],
  lib: ['api', 'config', 'i18n'],
  api: ['config', 'i18n'],
  i18n: ['config'],
  config: [],
  // The pages for citizens are light: of the app they know the types of the contract and nothing else.
  citizen: ['api'],
};

const top = (path: string): string => path.split('/')[0] ?? '';

function importsOf({ path, text }: { path: string; text: string }): string[] {
  const targets = [...text.matchAll(/(?:from|import)\s*\(?\s*'((?:@\/|\.)[^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return targets.map((target) =>
    target.startsWith('@/') ? target.slice(2) : relative(src, resolve(src, path, '..', target)),
  );
}

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

describe('the source', () => {
  it('imports one way: app, features, components, lib, api, config', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => top(target) !== top(file.path) && !MAY_IMPORT[top(file.path)]?.includes(top(target)),
        )
        .map((target) => `${file.path} -> ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('has no feature that imports another', () => {
    const feature = (path: string) => path.split('/')[1];
    const wrong = files
      .filter(({ path }) => top(path) === 'features')
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => top(target) === 'features' && feature(target) !== feature(file.path))
          .map((target) => `${file.path} -> ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('has components of at most 150 lines and hooks of at most 60', () => {
    const tooLong = files
      .map(({ path, text }) => ({
        path,
        lines: linesOf(text),
        limit: /\/use[A-Z]\w*\.ts$/.test(path) ? 60 : 150,
      }))
      .filter(({ path, lines, limit }) => (path.endsWith('.tsx') || limit === 60) && lines > limit)
      .map(({ path, lines, limit }) => `${path}: ${lines} of ${limit}`);
    expect(tooLong).toEqual([]);
  });

  it('shows no text that does not come from a catalogue', () => {
    const bare = files
      .filter(({ path }) => path.endsWith('.tsx'))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^\s+([A-Z][a-z]+(?: [\w']+)+[.?!]?)$/gm)].map((match) => `${path}: ${match[1]}`),
      );
    expect(bare).toEqual([]);
  });
});
