import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => { out += data; });
    child.stderr.on('data', (data) => { err += data; });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(out) : reject(new Error(`${command} ended with ${code}: ${err || out}`))));
  });
}

const lua = (value) =>
  value === undefined || value === null ? 'nil'
    : Array.isArray(value) ? `{${value.map(lua).join(',')}}`
    : typeof value === 'object' ? `{${Object.entries(value).map(([name, of]) => `${name}=${lua(of)}`).join(',')}}`
    : JSON.stringify(value);

/** Milliseconds of CPU that the server's process has used, and its resident memory in MB. */
function usage(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  const rss = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { cpu: (Number(stat[11]) + Number(stat[12])) * 10, rss: Number(rss[1]) / 1024 };
}

export async function measureServer(office, operation, callers, { people, seconds, clients, folder }) {
  const plan = join(folder, 'plan.lua');
  const { method, path, body } = operation;
  const key = operation.key ? `bench-${Date.now()}` : undefined;
  writeFileSync(plan, `return ${lua({ method, path, body, key, people, callers: callers[operation.who] })}`);
  const before = usage(office.pid);
  const out = await run('wrk', ['-t2', `-c${operation.clients ?? clients}`, `-d${seconds}s`, '--timeout', '10s', '-s', join(here, 'call.lua'), office.address], {
    env: { ...process.env, BENCH_PLAN: plan },
  });
  const after = usage(office.pid);
  const { requests, microseconds, refused, broken, median, p99 } = JSON.parse(/RESULT (.*)/.exec(out)[1]);
  if (broken > 0) throw new Error(`${operation.name}: ${broken} requests got no answer`);
  const good = requests - refused;
  return {
    perSecond: (good * 1e6) / microseconds,
    median: median / 1000,
    p99: p99 / 1000,
    cpu: (after.cpu - before.cpu) / Math.max(good, 1),
    rss: after.rss,
    refused,
  };
}

export async function measurePgbench(office, file, { people, seconds, clients }) {
  const callers = office.callerCount;
  const out = await run('pgbench', ['-n', '-M', 'prepared', '-j2', `-c${clients}`, `-T${seconds}`, '-D', `people=${people}`,
    '-D', `callers=${callers}`, '-f', file, ...office.connection('kinerja_app')], { env: office.environment('app') });
  return Number(/tps = ([\d.]+)/.exec(out)[1]);
}
