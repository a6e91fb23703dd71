import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '@/i18n/language';
import { problemFrom, UnreachableError } from './problem';
import type { paths } from './schema';
import { session } from './session';

/** The only way to the API. Every failure leaves as a ProblemError or an UnreachableError. */
export const api = createClient<paths>({ baseUrl: globalThis.location?.origin, fetch: send });

const refuseProblems: Middleware = {
  async onResponse({ response }) {
    if (!response.ok && response.status !== 304) throw await problemFrom(response);
    return undefined;
  },
};
api.use(refuseProblems);

async function send(request: Request): Promise<Response> {
  const again = request.clone();
  const token = session.token;
  const response = await sendOnce(request, token);
  const isSignIn = /\/auth\/(token|refresh|first-administrator|password-resets)/.test(request.url);
  if (response.status !== 401 || isSignIn || !(await session.renew(token))) return response;
  return sendOnce(again, session.token);
}

async function sendOnce(request: Request, token: string | null): Promise<Response> {
  request.headers.set('Accept-Language', language.current());
  if (token) request.headers.set('Authorization', `Bearer ${token}`);
  try {
    return await fetch(request);
  } catch (cause) {
    if (request.signal.aborted) throw cause;
    throw new UnreachableError('no answer', { cause });
  }
}

/** A single resource with the version it had when it was read; the version goes back as If-Match. */
export interface Versioned<T> {
  readonly value: T;
  readonly etag: string;
}

type Answer<T> = Promise<{ data?: T; response: Response }>;

export async function dataOf<T>(answer: Answer<T>): Promise<NonNullable<T>> {
  const { data } = await answer;
  return data as NonNullable<T>;
}

export async function versionedOf<T>(answer: Answer<T>): Promise<Versioned<NonNullable<T>>> {
  const { data, response } = await answer;
  return { value: data as NonNullable<T>, etag: response.headers.get('ETag') ?? '' };
}
