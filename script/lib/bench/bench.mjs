import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations as all } from './operations.mjs';
import { measurePgbench, measureServer } from './measure.mjs';
import { Office } from './office.mjs';

const [project, folder, people, seconds, clients] = [process.argv[2], process.argv[3], ...process.argv.slice(4, 7).map(Number)];
const operations = all.filter(({ name }) => name.includes(process.argv[7] ?? ''));
const office = new Office({ project, folder, people });
const load = { people, seconds, clients, folder };

/** Each operation with the statements it runs, as a pgbench script. */
async function capture(list) {
  await office.logStatements(true);
  await office.restart();
  const scripts = new Map();
  const callers = await office.callers();
  for (const operation of list) scripts.set(operation.name, await office.scriptOf(operation, callers));
  await office.logStatements(false);
  await office.restart();
  return scripts;
}

// The compiler of the JVM needs its time on two cores before a request costs what it costs for the rest of the day.
const FIRST_WARM_UP = 40;
const WARM_UP = 15;

const rows = [];
mkdirSync(folder, { recursive: true });
await office.start();
try {
  await office.fill();
  const scripts = await capture(operations);
  const callers = await office.callers();
  for (const operation of operations) {
    const { script, statements } = scripts.get(operation.name);
    const file = join(folder, `${operation.name.replaceAll(' ', '-')}.sql`);
    writeFileSync(file, script);
    await measureServer(office, operation, callers, { ...load, seconds: rows.length === 0 ? FIRST_WARM_UP : WARM_UP });
    const served = await measureServer(office, operation, callers, load);
    const bare = operation.bare === false ? undefined : await measurePgbench(office, file, load);
    rows.push({ operation: operation.name, ...served, bare, statements });
    console.error(JSON.stringify(rows.at(-1)));
  }
} finally {
  await office.stop();
}

console.log(`\n${people} people, ${clients} callers, ${seconds} s each; ready ${office.readyAfter.toFixed(1)} s after the start.\n`);
console.log('| operation | requests/s | pgbench tps | ratio | median ms | p99 ms | CPU ms | SQL | RSS MB | refused |');
console.log('|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|');
for (const row of rows) {
  const ratio = row.bare ? (row.perSecond / row.bare).toFixed(2) : '–';
  const cells = [row.operation, row.perSecond.toFixed(0), row.bare?.toFixed(0) ?? '–', ratio, row.median.toFixed(1), row.p99.toFixed(1),
    row.cpu.toFixed(2), row.statements, row.rss.toFixed(0), row.refused];
  console.log(`| ${cells.join(' | ')} |`);
}
