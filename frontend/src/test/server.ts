import { HttpResponse, type JsonBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** An API on the other end of the wire for one test file; a call nobody expected fails the test. */
export function anApi() {
  const server = setupServer();
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterAll(() => server.close());
  return server;
}

export const problem = (
  status: number,
  body: Record<string, JsonBodyType> = {},
  headers: Record<string, string> = {},
) =>
  HttpResponse.json(
    { type: 'about:blank', title: 'Belum berhasil', status, ...body },
    { status, headers: { 'Content-Type': 'application/problem+json', ...headers } },
  );

export const token = (accessToken: string) =>
  HttpResponse.json({ accessToken, tokenType: 'Bearer', expiresIn: 600 });
