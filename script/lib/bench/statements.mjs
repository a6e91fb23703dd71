import { readFileSync } from 'node:fs';

const ENTRY = /^(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}) UTC \[(\d+)\] (LOG|DETAIL): {2}(.*)$/;

/** The statements of a PostgreSQL log with their parameters: { at, pid, text, values }. */
export function statementsOf(logFile) {
  const entries = [];
  for (const line of readFileSync(logFile, 'utf8').split('\n')) {
    const found = ENTRY.exec(line);
    if (found) entries.push({ at: Date.parse(`${found[1].replace(' ', 'T')}Z`), pid: found[2], kind: found[3], text: found[4] });
    else if (entries.length > 0) entries.at(-1).text += `\n${line}`;
  }
  const statements = [];
  for (const { at, pid, kind, text } of entries) {
    const executed = /^execute [^:]+: ([\s\S]*)$/.exec(text) ?? /^statement: ([\s\S]*)$/.exec(text);
    if (kind === 'LOG' && executed) statements.push({ at, pid, text: executed[1].trim(), values: [] });
    else if (kind === 'DETAIL' && statements.length > 0) statements.at(-1).values = valuesOf(text);
  }
  return statements;
}

function valuesOf(detail) {
  const values = [];
  for (const [, number, quoted] of detail.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) values[Number(number)] = quoted;
  return values;
}

/** The statements in the transactions they ran in, a statement without one by itself; connections do not mix. */
export function transactionsOf(statements) {
  const open = new Map();
  const transactions = [];
  for (const statement of statements) {
    const { pid, text } = statement;
    const begun = open.get(pid);
    if (begun) begun.push(statement);
    else transactions.push([statement]);
    if (/^BEGIN\b/.test(text)) open.set(pid, transactions.at(-1));
    if (/^(COMMIT|ROLLBACK)\b/.test(text)) open.delete(pid);
  }
  return transactions;
}

/** An id that stands alone or is the only member of an array. */
const UUID = /^'(\{?)([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})(\}?)'$/;

/**
 * The same statements as a pgbench script: what named the sample names any row instead, ids that the application made are made
 * anew, everything else stays as it was sent.
 * @param known map of quoted values of the sample to pgbench expressions
 */
export function pgbenchScript(statements, sets, known) {
  const made = new Map();
  const written = ({ text, values }) =>
    text.replaceAll(/\$(\d+)/g, (_, number) => {
      const value = values[Number(number)] ?? 'NULL';
      // The memory of answers keeps who asked, and under which key, as text.
      if (known.has(value)) return text.includes('idempotency_key') ? `(${known.get(value)})::text` : known.get(value);
      // pgbench would take the word after a colon, as JSON has them, for a variable of its own.
      const id = UUID.exec(value);
      if (!id || value.includes('-0000-7000-8000-')) return value.replaceAll(/:(?=[A-Za-z_])/g, ': ');
      if (!made.has(id[2])) made.set(id[2], `bench_id(${200 + made.size}, :r)`);
      return id[1] ? `('{' || ${made.get(id[2])} || '}')` : made.get(id[2]);
    });
  const lines = statements.map((statement) => `${written(statement).replaceAll(/\s*\n\s*/g, ' ')};`);
  return [...sets, '\\set r random(1, 281474976710655)', ...lines].join('\n');
}
