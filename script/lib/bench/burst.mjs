// Many phones send their answers at one moment, each twice, as after a village hall; nothing may be lost and nothing counted twice.
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

const BUSY = [429, 503];
const BATCH = 200;
/** One address may send 300 a minute; so many addresses stay below it. */
const PER_ADDRESS = 200;

/** Codes as they are printed on sheets of paper. */
export async function codes(office, survey, token, count) {
  const all = [];
  while (all.length < count) {
    const body = { count: Math.min(BATCH, count - all.length) };
    const { items } = await office.post(`/api/v1/surveys/${survey}/paper-sheets`, body, { Authorization: `Bearer ${token}` });
    all.push(...items.map(({ code }) => code));
  }
  return all;
}

/** Sends each code's answer twice, with so many on their way at any time; a busy server is asked again as a phone asks. */
export async function burst(office, given, { atOnce }) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const waiting = [...given, ...given].map((code, n) => ({ code, from: `127.0.1.${1 + Math.floor(n / PER_ADDRESS)}` }));
  const found = { RECEIVED: 0, ALREADY_RECEIVED: 0, busy: 0, times: [] };
  const start = performance.now();
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await deliver(office, agent, next, found);
  }));
  agent.destroy();
  found.times.sort((a, b) => a - b);
  return { ...found, seconds: (performance.now() - start) / 1000, median: quantile(found.times, 0.5), p99: quantile(found.times, 0.99) };
}

async function deliver(office, agent, { code, from }, found) {
  const start = performance.now();
  for (;;) {
    const { status, text, retryAfter } = await post(`${office.address}/api/v1/survey-forms/${code}/answers`, agent, from);
    if (status === 200) {
      found[JSON.parse(text).outcome]++;
      found.times.push(performance.now() - start);
      return;
    }
    if (!BUSY.includes(status)) throw new Error(`${status} ${text}`);
    found.busy++;
    await sleep(1000 * (retryAfter || 1) * (0.5 + Math.random() / 2));
  }
}

const BODY = JSON.stringify({
  scores: { REQUIREMENTS: 4, PROCEDURE: 3, TIME: 3, FEE: 4, PRODUCT: 3, COMPETENCE: 3, CONDUCT: 4, FACILITIES: 2, COMPLAINTS: 3 },
  gender: 'FEMALE', ageBand: 'FROM_26', seconds: 70, channel: 'WEB',
});

const post = (address, agent, localAddress) => new Promise((resolve, reject) => {
  const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(BODY) };
  const asked = request(address, { method: 'POST', agent, localAddress, headers }, (answer) => {
    let text = '';
    answer.on('data', (part) => { text += part; });
    answer.on('end', () => resolve({ status: answer.statusCode, text, retryAfter: Number(answer.headers['retry-after']) || 0 }));
  });
  asked.on('error', reject);
  asked.end(BODY);
});

const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
