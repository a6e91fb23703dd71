const id = (kind, n) => `${kind.toString(16).padStart(8, '0')}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const quarter = Math.floor((Number(today.slice(5, 7)) - 1) / 3) + 1;

/**
 * What is measured. who: whose tokens are used (officer, heads, members). Placeholders as in call.lua. sets: pgbench's own
 * variables; known: what of the sample request is replaced by which pgbench expression.
 */
export const operations = [
  {
    name: 'employee by id',
    who: 'officer',
    method: 'GET',
    path: '/api/v1/employees/{e}',
    sample: { e: id(3, 711) },
    sets: ['\\set n random(2, :people)'],
    known: [[id(3, 711), 'bench_id(3, :n)']],
  },
  {
    // Nobody's reading of another is recorded here: what remains is the request and its one statement.
    name: 'own record by id',
    who: 'members',
    method: 'GET',
    path: '/api/v1/employees/{o}',
    sample: { o: id(3, 2), caller: 2 },
    sets: ['\\set n (random(1, :callers) - 1) * 50 + 2'],
    known: [[id(3, 2), 'bench_id(3, :n)']],
  },
  {
    name: 'list of a unit',
    who: 'officer',
    method: 'GET',
    path: '/api/v1/employees?unitId={u}&limit=50',
    sample: { u: id(1, 77) },
    sets: ['\\set n random(1, :people / 50)'],
    known: [[id(1, 77), 'bench_id(1, :n)']],
  },
  {
    name: 'team with its state',
    who: 'heads',
    method: 'GET',
    path: `/api/v1/team?periodId=${id(6, quarter)}`,
    sample: {},
    sets: ['\\set n (random(1, :callers) - 1) * 50 + 1'],
    known: [['caller', 'bench_id(3, :n)']],
  },
  {
    name: 'explanation of a result',
    who: 'heads',
    method: 'GET',
    path: '/api/v1/evaluations/{s}/explanation',
    sample: { s: id(11, 7 * 4 + 1), caller: 1 },
    sets: ['\\set c (random(1, :callers) - 1) * 50 + 1', '\\set n :c + random(1, 49)'],
    known: [
      [id(11, 7 * 4 + 1), 'bench_id(11, :n * 4 + 1)'],
      [id(3, 7), 'bench_id(3, :n)'],
      [id(7, 7), 'bench_id(7, :n)'],
      ['caller', 'bench_id(3, :c)'],
    ],
  },
  {
    name: 'record a realisation',
    who: 'members',
    method: 'POST',
    path: '/api/v1/realisations',
    body: `{"indicatorId":"{i}","periodId":"${id(6, quarter)}","value":1,"occurredOn":"${today}","evidenceIds":[]}`,
    key: true,
    sample: { i: id(9, 2 * 6), caller: 2 },
    sets: ['\\set n (random(1, :callers) - 1) * 50 + 2', '\\set k random(0, 5)'],
    known: [
      [id(9, 2 * 6), 'bench_id(9, :n * 6 + :k)'],
      [id(8, 2 * 3), 'bench_id(8, :n * 3 + :k / 2)'],
      [id(7, 2), 'bench_id(7, :n)'],
      [id(12, 2), 'bench_id(12, :n)'],
      ['caller', 'bench_id(3, :n)'],
      ['key', "'bench-realisation-' || :r"],
    ],
  },
  {
    name: 'sign in',
    who: 'nobody',
    method: 'POST',
    path: '/api/v1/auth/token',
    body: '{"identifier":"p{n}@bench.example","password":"kasemen-lima-perahu"}',
    sample: {},
    bare: false,
    // No more than may check a password at one time: the rest would be refused at once, and refusals are not what is measured.
    clients: 4,
  },
];
