// Closes a survey with many answers over HTTP and compares the time with the bare aggregate over the same rows; before that, visitors
// send theirs in a burst.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { burst, codes } from './burst.mjs';
import { Office } from './office.mjs';

const [project, folder, answers, visitors] = [process.argv[2], process.argv[3], Number(process.argv[4]), Number(process.argv[5])];
const survey = '019f0000-0000-7000-8000-000000000003';
const here = dirname(fileURLToPath(import.meta.url));
const bare = `SELECT service_type_id, count(*), ${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((item) => `sum(scores[${item}]), count(scores[${item}])`).join(', ')}
  FROM survey_answer WHERE survey_id = '${survey}' GROUP BY service_type_id`;

const seconds = async (work) => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const office = new Office({ project, folder, people: 3500 });
await office.start();
try {
  await office.fill();
  const psql = (...options) => office.psql('owner', 'kinerja_owner', options);
  const stored = async () => Number(await psql('-tAc', `SELECT (SELECT count(*) FROM survey_inbox WHERE survey_id = '${survey}') + (SELECT count(*) FROM survey_answer WHERE survey_id = '${survey}')`));
  await psql('-v', `answers=${answers}`, '-f', join(here, 'survey.sql'));
  await psql('-c', bare);
  const aggregate = await seconds(() => psql('-c', bare));
  const personnel = await office.token('officer@bench.example');
  const given = await codes(office, survey, personnel, visitors);
  await burst(office, given.splice(0, visitors / 10), { atOnce: 20 }); // the compiler's share
  const before = await stored();
  const sent = await burst(office, given, { atOnce: 100 });
  const kept = (await stored()) - before;
  console.log(`${2 * given.length} submissions of ${given.length} codes, 100 at once: ${sent.seconds.toFixed(1)} s, ${(2 * given.length / sent.seconds).toFixed(0)} a second,`
    + ` median ${sent.median.toFixed(0)} ms, p99 ${sent.p99.toFixed(0)} ms, told to come again ${sent.busy} times; received ${sent.RECEIVED}, twice ${sent.ALREADY_RECEIVED}, stored ${kept}`);
  const closing = await seconds(async () => {
    const response = await fetch(`${office.address}/api/v1/surveys/${survey}/closing`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${personnel}`, 'Content-Type': 'application/json', 'If-Match': '"0"', 'Idempotency-Key': `bench-${Date.now()}-survey` },
      body: '{}',
    });
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
  });
  console.log(`${answers} answers: bare aggregate ${aggregate.toFixed(2)} s, closing ${closing.toFixed(2)} s, ratio ${(closing / aggregate).toFixed(1)}`);
} finally {
  await office.stop();
}
