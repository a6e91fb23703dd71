import { language } from './language';

export type Answer<T> =
  | { ok: true; body: T }
  /** Status 0: no answer at all, because there is no network or the server is silent. */
  | { ok: false; status: number; retryAfter: number };

const PATIENCE = 15_000;

export async function call<T>(path: string, sent?: unknown): Promise<Answer<T>> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), PATIENCE);
  try {
    const response = await fetch(`/api/v1/${path}`, {
      method: sent === undefined ? 'GET' : 'POST',
      headers: {
        Accept: 'application/json',
        'Accept-Language': language(),
        ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      body: sent === undefined ? null : JSON.stringify(sent),
      signal: given.signal,
    });
    if (response.ok) return { ok: true, body: (await response.json()) as T };
    return {
      ok: false,
      status: response.status,
      retryAfter: Number(response.headers.get('Retry-After')) || 0,
    };
  } catch {
    return { ok: false, status: 0, retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}
