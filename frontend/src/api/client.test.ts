import { HttpResponse, http } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import { language } from '@/i18n/language';
import { anApi, problem, token } from '@/test/server';
import { api, dataOf, versionedOf } from './client';
import { ProblemError, UnreachableError } from './problem';
import { session } from './session';

const server = anApi();

describe('the API client', () => {
  beforeEach(() => session.begin({ accessToken: 'first', expiresIn: 600 }));

  it('sends the token of memory and the chosen language', async () => {
    const seen: (string | null)[] = [];
    server.use(
      http.get('*/api/v1/me', ({ request }) => {
        seen.push(request.headers.get('Authorization'), request.headers.get('Accept-Language'));
        return HttpResponse.json({ name: 'Ratna' });
      }),
    );
    language.choose('en');
    await dataOf(api.GET('/api/v1/me'));
    language.choose('id');
    await dataOf(api.GET('/api/v1/me'));
    expect(seen).toEqual(['Bearer first', 'en', 'Bearer first', 'id']);
    expect(JSON.stringify({ ...localStorage })).not.toContain('first');
  });

  it('keeps the ETag with the data', async () => {
    server.use(
      http.get('*/api/v1/me', () => HttpResponse.json({ name: 'Ratna' }, { headers: { ETag: '"7"' } })),
    );
    await expect(versionedOf(api.GET('/api/v1/me'))).resolves.toEqual({
      value: { name: 'Ratna' },
      etag: '"7"',
    });
  });

  it('refreshes once for many calls whose token ran out, and repeats each with its body', async () => {
    let refreshes = 0;
    const bodies: unknown[] = [];
    const guarded = async ({ request }: { request: Request }) => {
      if (request.headers.get('Authorization') !== 'Bearer second') return problem(401);
      if (request.method === 'POST') bodies.push(await request.json());
      return HttpResponse.json({});
    };
    server.use(
      http.get('*/api/v1/me', guarded),
      http.post('*/api/v1/auth/password', guarded),
      http.post('*/api/v1/auth/refresh', async () => {
        refreshes += 1;
        await new Promise((resolve) => setTimeout(resolve, 20));
        return token('second');
      }),
    );
    const body = { currentPassword: 'lama', newPassword: 'yang baru sekali' };
    await Promise.all([
      api.GET('/api/v1/me'),
      api.GET('/api/v1/me'),
      api.POST('/api/v1/auth/password', { body }),
    ]);
    expect(refreshes).toBe(1);
    expect(bodies).toEqual([body]);
    expect(session.token).toBe('second');
  });

  it('ends the session when the refresh is refused', async () => {
    server.use(
      http.get('*/api/v1/me', () => problem(401)),
      http.post('*/api/v1/auth/refresh', () => problem(401)),
    );
    await expect(api.GET('/api/v1/me')).rejects.toMatchObject({ status: 401 });
    expect(session.state).toBe('signedOut');
    expect(session.endedBecause).toBe('expired');
    expect(session.token).toBeNull();
  });

  it('stays signed in when the server is only busy while refreshing', async () => {
    server.use(
      http.get('*/api/v1/me', () => problem(401)),
      http.post('*/api/v1/auth/refresh', () => problem(503, {}, { 'Retry-After': '3' })),
    );
    await expect(api.GET('/api/v1/me')).rejects.toMatchObject({ status: 503, retryAfterSeconds: 3 });
    expect(session.state).toBe('signedIn');
  });

  it('never refreshes for a refused sign-in', async () => {
    server.use(http.post('*/api/v1/auth/token', () => problem(401, { detail: 'Sisa 4 kali.' })));
    const body = { identifier: '198503122010012004', password: 'salah' };
    await expect(api.POST('/api/v1/auth/token', { body })).rejects.toThrow('Sisa 4 kali.');
    expect(session.state).toBe('signedIn');
  });

  it('gives a problem with its field errors, code and request id', async () => {
    const errors = [{ pointer: '/newPassword', code: 'password.common', detail: 'Terlalu umum.' }];
    server.use(
      http.post('*/api/v1/auth/password', () =>
        problem(422, { code: 'identity.password', detail: 'Periksa isian.', requestId: 'r-1', errors }),
      ),
    );
    const call = api.POST('/api/v1/auth/password', { body: { currentPassword: 'a', newPassword: 'b' } });
    const error = await call.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      status: 422,
      code: 'identity.password',
      detail: 'Periksa isian.',
      requestId: 'r-1',
      errors,
    });
  });

  it('survives an answer that is no problem document', async () => {
    server.use(http.get('*/api/v1/me', () => new HttpResponse('<html>Bad gateway</html>', { status: 502 })));
    await expect(api.GET('/api/v1/me')).rejects.toMatchObject({ status: 502, code: 'http.502', errors: [] });
  });

  it('tells the missing network apart', async () => {
    server.use(http.get('*/api/v1/me', () => HttpResponse.error()));
    await expect(api.GET('/api/v1/me')).rejects.toBeInstanceOf(UnreachableError);
  });
});
