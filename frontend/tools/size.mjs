// Fails when an entry of the build is heavier (gzip) than its budget: a phone on slow 4G pays for every kilobyte.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const BUDGET = { initialJs: 150, initialCss: 20, route: 35, citizenJs: 10, citizenCss: 6 };
const CITIZEN = ['s', 'lacak', 'hasil'];
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
const weights = new Map();

function weight(file) {
  if (!weights.has(file))
    weights.set(file, gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length / 1024);
  return weights.get(file);
}

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const sum = (files) => [...new Set(files)].reduce((total, file) => total + weight(file), 0);
const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry);
const initial = new Set(entries.flatMap((key) => [...closure(key)]));
const rows = [
  ['initial JS', sum([...initial].map((key) => manifest[key].file)), BUDGET.initialJs],
  ['initial CSS', sum([...initial].flatMap((key) => manifest[key].css ?? [])), BUDGET.initialCss],
];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry || initial.has(key)) continue;
  const own = [...closure(key)].filter((part) => !initial.has(part));
  rows.push([chunk.name ?? key, sum(own.map((part) => manifest[part].file)), BUDGET.route]);
}

// A page for citizens brings all it needs by itself.
for (const page of CITIZEN) {
  const html = readFileSync(`dist/${page}.html`, 'utf8');
  const needed = (ending) =>
    [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)]
      .map(([, file]) => file)
      .filter((file) => file.endsWith(ending));
  rows.push(
    [`/${page} JS`, sum(needed('.js')), BUDGET.citizenJs],
    [`/${page} CSS`, sum(needed('.css')), BUDGET.citizenCss],
  );
}

let over = 0;
for (const [name, size, budget] of rows.sort((a, b) => b[1] - a[1])) {
  const tooBig = size > budget;
  if (tooBig) over += 1;
  process.stdout.write(
    `${tooBig ? 'OVER ' : '     '}${size.toFixed(1).padStart(7)} KB of ${String(budget).padStart(3)}  ${name}\n`,
  );
}
process.exit(over > 0 ? 1 : 0);
