// Closes a survey with many answers over HTTP and compares the time with the bare aggregate over the same rows.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Office } from './office.mjs';

const [project, folder, answers] = [process.argv[2], process.argv[3], Number(process.argv[4])];
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
  await psql('-v', `answers=${answers}`, '-f', join(here, 'survey.sql'));
  await psql('-c', bare);
  const aggregate = await seconds(() => psql('-c', bare));
  const personnel = await office.token('officer@bench.example');
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
