import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect } from '@playwright/test';
import { credentialsOf } from './people';

interface Survey {
  id: string;
  everyNth: number;
  state: string;
  startsOn: string;
  progress: { answers: number };
}

/** Somebody of the demo office as another program: the API alone. */
export class Office {
  readonly #request: APIRequestContext;
  readonly #token: string;

  private constructor(request: APIRequestContext, token: string) {
    this.#request = request;
    this.#token = token;
  }

  static async as(request: APIRequestContext, part: string): Promise<Office> {
    const signedIn = await request.post('/api/v1/auth/token', { data: await credentialsOf(request, part) });
    return new Office(request, (await signedIn.json()).accessToken);
  }

  async get<T>(path: string): Promise<T> {
    const found = await this.#request.get(`/api/v1/${path}`, { headers: this.#headers() });
    expect(found.ok(), `${path}: ${found.status()}`).toBe(true);
    return found.json();
  }

  async post<T>(
    path: string,
    data: object,
    version?: string,
  ): Promise<{ body: T; etag: string; status: number }> {
    const made = await this.#request.post(`/api/v1/${path}`, {
      data,
      headers: {
        ...this.#headers(),
        'Idempotency-Key': randomUUID(),
        ...(version && { 'If-Match': version }),
      },
    });
    return { body: await made.json(), etag: made.headers().etag ?? '', status: made.status() };
  }

  #headers = () => ({ Authorization: `Bearer ${this.#token}` });
}

/** A running survey at the counter of the section, made where the demo has none. */
export async function runningSurvey(personnel: Office, unitId: string): Promise<Survey> {
  const running = async () =>
    (await personnel.get<{ items: Survey[] }>(`surveys?unitId=${unitId}&state=OPEN`)).items[0];
  const there = await running();
  if (there) return there;
  const day = (ahead: number) =>
    new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
  const wish = {
    unitId,
    name: 'Survei loket',
    startsOn: day(0),
    endsOn: day(20),
    expectedVisits: 40,
    everyNth: 1,
  };
  const made = await personnel.post<Survey>('surveys', wish);
  expect(made.status).toBe(201);
  return made.body;
}

/** A visit that ended just now and is asked: the code by which it is followed. */
export async function endedVisit(counter: Office, typeId: string, everyNth: number): Promise<string> {
  for (let visit = 0; visit < everyNth; visit++) {
    const made = await counter.post<{ summary: { id: string }; followUpCode: string }>('service-requests', {
      serviceTypeId: typeId,
    });
    expect(made.status).toBe(201);
    await counter.post(`service-requests/${made.body.summary.id}/events`, { kind: 'WITHDRAWN' }, made.etag);
    const { survey } = await counter.get<{ survey?: object }>(`tracked-requests/${made.body.followUpCode}`);
    if (survey) return made.body.followUpCode;
  }
  throw new Error('no visit was invited');
}
