import { http } from 'msw';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { anApi, problem, token } from '@/test/server';
import { Session } from './session';

const server = anApi();
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 30));

describe('the session', () => {
  afterEach(() => vi.useRealTimers());

  it('asks for no token where nobody signed in before', async () => {
    await expect(new Session().resume()).resolves.toBe('signedOut');
  });

  it('resumes by the cookie after a reload', async () => {
    localStorage.setItem('kinerja.signedIn', '1');
    const isOurs = (request: Request) => request.headers.get('X-Kinerja-Client') === 'web';
    server.use(
      http.post('*/api/v1/auth/refresh', ({ request }) => (isOurs(request) ? token('again') : problem(403))),
    );
    const session = new Session();
    await expect(session.resume()).resolves.toBe('signedIn');
    expect(session.token).toBe('again');
  });

  it('says nothing of an expiry to someone who merely opens the app after a long time', async () => {
    localStorage.setItem('kinerja.signedIn', '1');
    server.use(http.post('*/api/v1/auth/refresh', () => problem(401)));
    const session = new Session();
    await expect(session.resume()).resolves.toBe('signedOut');
    expect(session.endedBecause).toBeNull();
  });

  it('shares a new token and the end with the other tabs', async () => {
    const [one, other] = [new Session(), new Session()];
    one.begin({ accessToken: 'shared', expiresIn: 600 });
    await nextTask();
    expect(other.token).toBe('shared');
    other.end('signedOut');
    await nextTask();
    expect(one.state).toBe('signedOut');
    expect(one.token).toBeNull();
  });

  it('renews a minute before the token runs out', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let refreshes = 0;
    server.use(
      http.post('*/api/v1/auth/refresh', () => {
        refreshes += 1;
        return token('renewed');
      }),
    );
    const session = new Session();
    session.begin({ accessToken: 'old', expiresIn: 600 });
    await vi.advanceTimersByTimeAsync(539_000);
    expect(refreshes).toBe(0);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await vi.waitFor(() => expect(session.token).toBe('renewed'));
    expect(refreshes).toBe(1);
  });
});
