// Compares openapi.yaml with the contract that landed last and names every change that breaks a caller.
// breaking.mjs [GIT-REVISION] (origin/main). A new major version in info.version may break; 0.x promises nothing yet.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { breakingChanges } from './compare.mjs';

const root = new URL('../../../', import.meta.url).pathname;
const revision = process.argv[2] ?? 'origin/main';

function landed() {
  try {
    return execFileSync('git', ['-C', root, 'show', `${revision}:openapi.yaml`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch {
    return undefined;
  }
}

const before = landed();
if (before === undefined) {
  console.log(`No earlier contract at ${revision}: nothing to compare with.`);
} else {
  const changes = breakingChanges(parse(before), parse(readFileSync(`${root}openapi.yaml`, 'utf8')));
  for (const change of changes) console.error(change);
  console.log(changes.length === 0 ? 'No change breaks a caller.' : `${changes.length} changes break a caller.`);
  process.exitCode = changes.length === 0 ? 0 : 1;
}
