// Adds up the test reports under the given folders and prints "N passed, N failed[, N skipped]".
// Understands the XML of Surefire and the JSON of Vitest and of Playwright.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sum = { passed: 0, failed: 0, skipped: 0 };

function addSurefire(xml) {
  const suite = /<testsuite\b[^>]*>/.exec(xml)?.[0] ?? '';
  const count = (name) => Number(new RegExp(`\\b${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  sum.failed += failed;
  sum.skipped += count('skipped');
  sum.passed += count('tests') - failed - count('skipped');
}

function addJson(report) {
  if (report.stats) {
    sum.passed += report.stats.expected + report.stats.flaky;
    sum.failed += report.stats.unexpected;
    sum.skipped += report.stats.skipped;
  } else if ('numPassedTests' in report) {
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
}

for (const folder of process.argv.slice(2).filter(existsSync)) {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^TEST-.*\.xml$/.test(name)) addSurefire(readFileSync(file, 'utf8'));
    if (name.endsWith('.json')) addJson(JSON.parse(readFileSync(file, 'utf8')));
  }
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : '';
console.log(`${sum.passed} passed, ${sum.failed} failed${skipped}`);
