import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { run } from './measure.mjs';
import { pgbenchScript, statementsOf, transactionsOf } from './statements.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const PASSWORD = 'kasemen-lima-perahu';

/** The server under measurement with its database and its callers. */
export class Office {
  callerCount = 64;

  constructor({ project, folder, people }) {
    this.project = project;
    this.data = join(folder, 'data');
    this.people = people;
    this.port = 18_000 + Math.floor(Math.random() * 2000);
    this.address = `http://127.0.0.1:${this.port}`;
  }

  async start() {
    const started = Date.now();
    this.server = spawn(join(this.project, 'script/server'), ['--port', String(this.port), '--data', this.data], { stdio: 'ignore' });
    this.pid = this.server.pid;
    const end = started + 120_000;
    while (!(await fetch(`${this.address}/q/health/ready`).then((answer) => answer.ok, () => false))) {
      if (Date.now() > end || this.server.exitCode !== null) throw new Error('the server did not start');
      await sleep(50);
    }
    this.readyAfter = (Date.now() - started) / 1000;
  }

  async stop() {
    const ended = new Promise((resolve) => { this.server.once('exit', resolve); });
    if (this.server.exitCode === null) this.server.kill('SIGTERM');
    else return;
    await ended;
  }

  async restart() {
    await this.stop();
    await this.start();
  }

  environment(user) {
    const secrets = readFileSync(join(this.data, 'secrets/database.properties'), 'utf8');
    return { ...process.env, PGPASSWORD: new RegExp(`^${user}=(.*)$`, 'm').exec(secrets)[1] };
  }

  connection(role) {
    const port = readFileSync(join(this.data, 'database/postmaster.pid'), 'utf8').split('\n')[3];
    return ['-h', '127.0.0.1', '-p', port, '-U', role, 'kinerja'];
  }

  psql(user, role, args) {
    return run('psql', ['-q', '-v', 'ON_ERROR_STOP=1', ...args, ...this.connection(role)], { env: this.environment(user) });
  }

  /** The first administrator is made through the product; everything else in sets. */
  async fill() {
    const filled = await this.psql('owner', 'kinerja_owner', ['-tAc', 'SELECT count(*) > 0 FROM employee']);
    if (filled.trim() === 't') return;
    const code = /kode=([^\s&]+)/.exec(readFileSync(join(this.data, 'welcome.txt'), 'utf8'))[1];
    await this.post('/api/v1/auth/first-administrator', { code, name: 'Bench', email: 'officer@bench.example', password: PASSWORD });
    await this.psql('owner', 'kinerja_owner', ['-v', `people=${this.people}`, '-v', `callers=${this.callerCount}`, '-f', join(here, 'data.sql')]);
    await this.psql('administrator', 'postgres', ['-c', 'VACUUM ANALYZE', '-c', 'CHECKPOINT']);
  }

  async post(path, body, headers = {}) {
    const answer = await fetch(this.address + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `bench-setup-${Math.random()}`, ...headers },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  }

  async token(identifier) {
    return (await this.post('/api/v1/auth/token', { identifier, password: PASSWORD })).accessToken;
  }

  async callers() {
    const of = async (n) => ({ token: await this.token(`p${n}@bench.example`), n });
    const heads = [];
    const members = [];
    for (let u = 0; u < this.callerCount; u++) {
      heads.push(await of(u * 50 + 1));
      members.push(await of(u * 50 + 2));
    }
    return {
      officer: [{ token: await this.token('officer@bench.example'), n: 0 }],
      heads,
      members,
      nobody: heads.map(({ n }) => ({ n })),
    };
  }

  /** Parameters are logged for the application's own role only, and only while statements are captured. */
  async logStatements(on) {
    const settings = on
      ? ["SET log_statement = 'all'", "SET log_error_verbosity = 'default'"]
      : ['RESET log_statement', 'RESET log_error_verbosity'];
    await this.psql('administrator', 'postgres', settings.flatMap((setting) => ['-c', `ALTER ROLE kinerja_app ${setting}`]));
  }

  logFile() {
    const folder = join(this.data, 'log');
    const files = readdirSync(folder).filter((name) => name.startsWith('postgresql-')).map((name) => join(folder, name));
    return files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
  }

  /** One request of the operation, its statements found in the log of the server, without what also runs when nobody asks. */
  async scriptOf(operation, callers) {
    if (operation.bare === false) return { script: '', statements: '–' };
    const { path, body } = operation;
    const caller = callers[operation.who].find(({ n }) => n === (operation.sample.caller ?? n));
    const fill = (text) => text.replaceAll(/\{(\w)\}/g, (_, what) => operation.sample[what]);
    let key;
    const ask = () => {
      key = `bench-sample-${Math.random().toString(36).slice(2)}`;
      return fetch(this.address + fill(path), {
        method: operation.method,
        headers: {
          Authorization: `Bearer ${caller.token}`,
          ...(body ? { 'Content-Type': 'application/json' } : {}),
          ...(operation.key ? { 'Idempotency-Key': key } : {}),
        },
        body: body && fill(body),
      });
    };
    // What a connection asks once about its tables is not the operation's.
    for (let i = 0; i < 5; i++) await ask().then((answer) => answer.text());
    await sleep(6000);
    const from = Date.now();
    const answer = await ask();
    if (!answer.ok) throw new Error(`${operation.name}: ${answer.status} ${await answer.text()}`);
    await answer.text();
    const to = Date.now();
    await sleep(500);
    const all = statementsOf(this.logFile());
    const idle = new Set(all.filter(({ at }) => at >= from - 5000 && at < from - 50).map(({ text }) => text));
    const control = /^(BEGIN|COMMIT)$/;
    // Reads of other people's files are recorded, and every event is chained, behind the answers, not by the request itself.
    const behind = (text) => /audit_(link|pending)/.test(text) || (operation.method === 'GET' && text.includes('audit_'));
    const own = transactionsOf(all)
      .filter((each) => each[0].at >= from - 2 && each.at(-1).at <= to + 2)
      .filter((each) => each.some(({ text }) => !control.test(text) && !idle.has(text) && !behind(text)))
      .flat();
    const known = new Map(operation.known.map(([value, expression]) => [
      `'${value === 'caller' ? `00000003-0000-7000-8000-${caller.n.toString(16).padStart(12, '0')}` : value === 'key' ? key : value}'`, expression,
    ]));
    return { script: pgbenchScript(own, operation.sets, known), statements: own.filter(({ text }) => !control.test(text)).length };
  }
}
