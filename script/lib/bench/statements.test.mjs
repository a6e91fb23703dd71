import assert from 'node:assert/strict';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pgbenchScript, statementsOf, transactionsOf } from './statements.mjs';

const LOG = `2026-05-12 02:00:00.100 UTC [7] LOG:  execute <unnamed>: BEGIN
2026-05-12 02:00:00.101 UTC [7] LOG:  execute S_1: INSERT INTO realisation
\t(id, note) VALUES ($1, $2)
2026-05-12 02:00:00.101 UTC [7] DETAIL:  Parameters: $1 = '0196c1e0-1111-7abc-8def-0123456789ab', $2 = 'it''s done'
2026-05-12 02:00:00.102 UTC [7] LOG:  execute S_2: UPDATE x SET y = $2 WHERE id = $1
2026-05-12 02:00:00.102 UTC [7] DETAIL:  Parameters: $1 = '00000009-0000-7000-8000-00000000000c', $2 = NULL
`;

test('the statements of a log become a pgbench script over any row', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'log-')), 'postgresql.log');
  writeFileSync(file, LOG);
  const known = new Map([["'00000009-0000-7000-8000-00000000000c'", 'bench_id(9, :n)']]);
  const script = pgbenchScript(statementsOf(file), ['\\set n random(1, 9)'], known);
  assert.deepEqual(script.split('\n'), [
    '\\set n random(1, 9)',
    '\\set r random(1, 281474976710655)',
    'BEGIN;',
    "INSERT INTO realisation (id, note) VALUES (bench_id(200, :r), 'it''s done');",
    'UPDATE x SET y = NULL WHERE id = bench_id(9, :n);',
  ]);
});

test('an id in an array is made anew like one that stands alone', () => {
  const statements = [{ text: 'INSERT INTO x SELECT unnest($1::uuid[]), $2', values: [, "'{0196c1e0-1111-7abc-8def-0123456789ab}'", "'0196c1e0-1111-7abc-8def-0123456789ab'"] }];
  const script = pgbenchScript(statements, [], new Map());
  assert.equal(script.split('\n')[1], "INSERT INTO x SELECT unnest(('{' || bench_id(200, :r) || '}')::uuid[]), bench_id(200, :r);");
});

test('statements of two connections fall apart into their transactions', () => {
  const ran = (pid, text) => ({ pid, text });
  const texts = transactionsOf([ran(1, 'BEGIN'), ran(2, 'SELECT 1'), ran(1, 'UPDATE x'), ran(2, 'BEGIN'), ran(1, 'COMMIT'), ran(2, 'COMMIT')])
    .map((each) => each.map(({ text }) => text));
  assert.deepEqual(texts, [['BEGIN', 'UPDATE x', 'COMMIT'], ['SELECT 1'], ['BEGIN', 'COMMIT']]);
});
