import type { AnswerBody } from './form';
import { readKept, type Store } from './store';

const KEY = 'kinerja.survey.queue';
const QUEUE_LIMIT = 20;
export const QUEUE_DAYS = 7;

interface Waiting {
  code: string;
  body: AnswerBody;
  since: number;
}

/** RECEIVED: counted, now or before. REFUSED: it never will be. LATER: nobody knows, so it is tried again. */
export type Fate =
  | { kind: 'RECEIVED' }
  | { kind: 'REFUSED'; status: number }
  | { kind: 'LATER'; retryAfter: number };

export type Send = (code: string, body: AnswerBody) => Promise<Fate>;

/**
 * Answers on their way. Each waits on the device until the server has said what became of it; since a code counts once, an answer
 * whose reply was lost may be sent again without being counted again.
 */
export class AnswerQueue {
  readonly #store: Store;
  readonly #now: () => number;
  #running: Promise<Map<string, Fate>> | null = null;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** False when the device holds as many as it may, or has no place. */
  add(code: string, body: AnswerBody): boolean {
    const others = this.waiting().filter((item) => item.code !== code);
    if (others.length >= QUEUE_LIMIT) return false;
    return this.#write([...others, { code, body, since: this.#now() }]);
  }

  waiting(): Waiting[] {
    const kept = readKept<Waiting[]>(this.#store, KEY) ?? [];
    return kept.filter(({ since }) => this.#now() - since <= QUEUE_DAYS * 86_400_000);
  }

  /** Sends what waits, one after the other; who asks meanwhile gets the same round. */
  flush(send: Send): Promise<Map<string, Fate>> {
    this.#running ??= this.#round(send).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #round(send: Send): Promise<Map<string, Fate>> {
    const fates = new Map<string, Fate>();
    for (const { code, body } of this.waiting()) {
      const fate = await send(code, body);
      fates.set(code, fate);
      // Read anew: another page of this device may have added one meanwhile.
      if (fate.kind !== 'LATER') this.#write(this.waiting().filter((item) => item.code !== code));
      else if (fate.retryAfter > 0) break;
    }
    return fates;
  }

  #write(items: Waiting[]): boolean {
    try {
      if (items.length > 0) this.#store.setItem(KEY, JSON.stringify(items));
      else this.#store.removeItem(KEY);
      return true;
    } catch {
      return false;
    }
  }
}
