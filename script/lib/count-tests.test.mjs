import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const script = new URL('count-tests.mjs', import.meta.url).pathname;

test('adds up the reports of all three runners', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  writeFileSync(
    join(folder, 'TEST-a.xml'),
    '<?xml version="1.0"?><testsuite name="a" time="1" tests="5" errors="1" skipped="1" failures="1"><testcase/></testsuite>',
  );
  writeFileSync(
    join(folder, 'vitest.json'),
    JSON.stringify({ numPassedTests: 7, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }),
  );
  writeFileSync(
    join(folder, 'playwright.json'),
    JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 0, skipped: 0 } }),
  );

  const printed = execFileSync('node', [script, folder, join(folder, 'absent')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });

  assert.equal(printed, '12 passed, 3 failed, 1 skipped\n');
});
