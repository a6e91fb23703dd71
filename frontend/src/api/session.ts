import { problemFrom, UnreachableError } from './problem';

export type SessionState = 'unknown' | 'signedIn' | 'signedOut';
export type SessionEnd = 'signedOut' | 'expired';

export interface TokenAnswer {
  accessToken: string;
  expiresIn: number;
}

type Message = { kind: 'token'; answer: TokenAnswer } | { kind: 'end'; why: SessionEnd };

/** Other sites cannot send this header: it proves that the call with the cookie is ours. */
export const WEB_CLIENT = { 'X-Kinerja-Client': 'web' };

const HINT = 'kinerja.signedIn';
const RENEW_AHEAD_MS = 60_000;

/**
 * The signed-in session of this browser. The access token lives in memory only; the refresh token in a cookie that scripts cannot read.
 * Refreshing happens once at a time across all tabs, since a refresh token may be used once.
 */
export class Session {
  #token: string | null = null;
  #state: SessionState = 'unknown';
  #end: SessionEnd | null = null;
  #renewing: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #channel =
    typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('kinerja-session');

  constructor() {
    this.#channel?.addEventListener('message', (event: MessageEvent<Message>) => this.#hear(event.data));
  }

  get token(): string | null {
    return this.#token;
  }

  get state(): SessionState {
    return this.#state;
  }

  get endedBecause(): SessionEnd | null {
    return this.#end;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): SessionState => this.#state;

  /** Called once at start: asks for a token only where this browser was signed in before. */
  async resume(): Promise<SessionState> {
    if (this.#state !== 'unknown') return this.#state;
    if (localStorage.getItem(HINT)) await this.renew(null);
    else this.#set(null, 'signedOut');
    return this.#state;
  }

  begin(answer: TokenAnswer): void {
    this.#accept(answer);
    this.#channel?.postMessage({ kind: 'token', answer } satisfies Message);
  }

  end(why: SessionEnd): void {
    this.#finish(why);
    this.#channel?.postMessage({ kind: 'end', why } satisfies Message);
  }

  /** True when a token other than the refused one is there. False when the session is over. */
  renew(refused: string | null): Promise<boolean> {
    if (this.#token && this.#token !== refused) return Promise.resolve(true);
    this.#renewing ??= alone(() => this.#refresh(refused)).finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #refresh(refused: string | null): Promise<boolean> {
    if (this.#token && this.#token !== refused) return true;
    const response = await fetch('/api/v1/auth/refresh', {
      method: 'POST',
      credentials: 'same-origin',
      headers: WEB_CLIENT,
    }).catch(() => {
      throw new UnreachableError();
    });
    if (response.ok) {
      this.begin(await response.json());
      return true;
    }
    if (response.status >= 500 || response.status === 429) throw await problemFrom(response);
    this.end('expired');
    return false;
  }

  #hear(message: Message): void {
    if (message.kind === 'token') this.#accept(message.answer);
    else this.#finish(message.why);
  }

  #accept(answer: TokenAnswer): void {
    this.#end = null;
    localStorage.setItem(HINT, '1');
    this.#set(answer.accessToken, 'signedIn');
    clearTimeout(this.#timer);
    const wait = Math.max(answer.expiresIn * 1000 - RENEW_AHEAD_MS, 5_000);
    this.#timer = setTimeout(() => void this.renew(answer.accessToken).catch(() => undefined), wait);
  }

  #finish(why: SessionEnd): void {
    clearTimeout(this.#timer);
    localStorage.removeItem(HINT);
    this.#end = this.#state === 'unknown' ? null : why;
    this.#set(null, 'signedOut');
  }

  #set(token: string | null, state: SessionState): void {
    this.#token = token;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function alone<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !navigator.locks) return work();
  return navigator.locks.request('kinerja-refresh', work) as Promise<T>;
}

export const session = new Session();
