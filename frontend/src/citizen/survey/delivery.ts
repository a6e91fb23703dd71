import { call } from '../shared/api';
import type { AnswerBody } from './form';
import type { AnswerQueue, Fate, Send } from './queue';

const FIRST_WAIT = 5_000;
const LONGEST_WAIT = 300_000;
/** The server is busy or away: it may take the same answer later. */
const PASSING: readonly number[] = [0, 408, 425, 429, 500, 502, 503, 504];

export const sendAnswer: Send = async (code: string, body: AnswerBody): Promise<Fate> => {
  const answer = await call<{ outcome: string }>(`survey-forms/${code}/answers`, body);
  if (answer.ok) return { kind: 'RECEIVED' };
  if (PASSING.includes(answer.status)) return { kind: 'LATER', retryAfter: answer.retryAfter };
  return { kind: 'REFUSED', status: answer.status };
};

/** Tries until nothing waits: soon at first, then ever more rarely, and at once when the network is back. */
export class Delivery {
  readonly #queue: AnswerQueue;
  readonly #send: Send;
  readonly #onFates: (fates: Map<string, Fate>) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = FIRST_WAIT;

  constructor(queue: AnswerQueue, send: Send, onFates: (fates: Map<string, Fate>) => void) {
    this.#queue = queue;
    this.#send = send;
    this.#onFates = onFates;
  }

  /** False when the device has no place for one more. */
  post(code: string, body: AnswerBody): boolean {
    const placed = this.#queue.add(code, body);
    if (placed) void this.flush();
    return placed;
  }

  waits(code: string): boolean {
    return this.#queue.waiting().some((item) => item.code === code);
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#queue.waiting().length === 0) return;
    const fates = await this.#queue.flush(this.#send);
    if (this.#queue.waiting().length > 0) this.#tryLater(fates);
    else this.#wait = FIRST_WAIT;
    this.#onFates(fates);
  }

  #tryLater(fates: Map<string, Fate>): void {
    const asked = [...fates.values()].map((fate) => (fate.kind === 'LATER' ? fate.retryAfter * 1000 : 0));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), Math.max(this.#wait, ...asked));
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
  }
}
