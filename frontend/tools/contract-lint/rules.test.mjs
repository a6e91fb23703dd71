import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';

const here = new URL('.', import.meta.url).pathname;

test('every rule of ours notices its fault', () => {
  const printed = spawnSync(
    'npx',
    ['spectral', 'lint', 'faulty.yaml', '--ruleset', 'ruleset.yaml', '--format', 'json', '--quiet'],
    { cwd: here, encoding: 'utf8' },
  ).stdout;
  const noticed = new Set(JSON.parse(printed.slice(printed.indexOf('['))).map((each) => each.code));

  const { rules } = parse(readFileSync(`${here}ruleset.yaml`, 'utf8'));
  const ours = Object.keys(rules).filter((name) => typeof rules[name] === 'object');
  assert.ok(ours.length >= 19);
  assert.deepEqual(
    ours.filter((name) => !noticed.has(name)),
    [],
  );
});
