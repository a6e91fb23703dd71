import { isProblem, UnreachableError } from '@/api/problem';

/** An entry that the server has not acknowledged yet. */
export interface Waiting<T> {
  /** Goes as Idempotency-Key, the same with each attempt: sent twice it still arrives once. */
  key: string;
  body: T;
  /** Why the server refused it; such an entry waits for a person. */
  refused?: string;
}

type Listener = () => void;

/** Entries written without a network, kept on this device apart for each account, and sent in their order once there is one. */
export class Outbox<T> {
  readonly #name: string;
  readonly #send: (key: string, body: T) => Promise<unknown>;
  readonly #storage: Storage;
  readonly #listeners = new Set<Listener>();
  #items: readonly Waiting<T>[];
  #sending = false;

  constructor(
    name: string,
    send: (key: string, body: T) => Promise<unknown>,
    storage: Storage = localStorage,
  ) {
    this.#name = `kinerja.outbox.${name}`;
    this.#send = send;
    this.#storage = storage;
    this.#items = this.#read();
  }

  subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  snapshot = (): readonly Waiting<T>[] => this.#items;

  add(body: T): void {
    this.#keep([...this.#items, { key: crypto.randomUUID(), body }]);
  }

  remove(key: string): void {
    this.#keep(this.#items.filter((item) => item.key !== key));
  }

  /** True when something arrived. Stops at the first entry that finds no server; a refused one stays with its reason. */
  async flush(): Promise<boolean> {
    if (this.#sending) return false;
    this.#sending = true;
    let arrived = false;
    try {
      for (const item of this.#items.filter(({ refused }) => refused === undefined)) {
        const outcome = await this.#deliver(item);
        arrived ||= outcome === 'arrived';
        if (outcome === 'unreachable') break;
      }
    } finally {
      this.#sending = false;
    }
    return arrived;
  }

  async #deliver(item: Waiting<T>): Promise<'arrived' | 'refused' | 'unreachable'> {
    try {
      await this.#send(item.key, item.body);
      this.remove(item.key);
      return 'arrived';
    } catch (error) {
      const passing =
        error instanceof UnreachableError || !isProblem(error) || error.status >= 500 || error.status === 429;
      if (passing) return 'unreachable';
      const refused = error.errors[0]?.detail ?? error.detail ?? error.title ?? '';
      this.#keep(this.#items.map((each) => (each.key === item.key ? { ...each, refused } : each)));
      return 'refused';
    }
  }

  #keep(items: readonly Waiting<T>[]): void {
    this.#items = items;
    try {
      this.#storage.setItem(this.#name, JSON.stringify(items));
    } catch {
      // A full or forbidden storage costs the copy on disk, not the entry on screen.
    }
    for (const listener of this.#listeners) listener();
  }

  #read(): readonly Waiting<T>[] {
    try {
      return JSON.parse(this.#storage.getItem(this.#name) ?? '[]');
    } catch {
      return [];
    }
  }
}
