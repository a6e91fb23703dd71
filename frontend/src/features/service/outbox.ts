import type { EventInput, NewRequest } from './service';

interface Kept {
  /** Makes sure that it is recorded once, however often it is sent. */
  readonly key: string;
  readonly at: number;
  /** Why the server did not take it; it stays until somebody has seen that. */
  readonly refused?: string;
}

/** A request logged while the network was away. */
export interface WaitingRequest extends Kept {
  readonly kind: 'REQUEST';
  readonly body: NewRequest;
  readonly serviceName: string;
}

/** An event on a request, with the version that was on the screen: nobody's later step is overrun. */
export interface WaitingEvent extends Kept {
  readonly kind: 'EVENT';
  readonly requestId: string;
  readonly number: string;
  readonly event: EventInput;
  readonly etag: string;
}

export type Waiting = WaitingRequest | WaitingEvent;

/** What somebody records, before it has a key of its own. */
export type Told = Omit<WaitingRequest, 'key' | 'at'> | Omit<WaitingEvent, 'key' | 'at'>;

export const hasUnsent = (waiting: readonly Waiting[]): boolean => waiting.some((each) => !each.refused);

const MOST = 20;
const KEPT_FOR_MS = 7 * 24 * 3600 * 1000;

/** What waits on this device for one account; at most twenty for at most a week. */
export function outbox(accountId: string, storage: Storage = localStorage) {
  const name = `kinerja.service.outbox.${accountId}`;
  const read = (): Waiting[] => {
    try {
      const all = JSON.parse(storage.getItem(name) ?? '[]') as Waiting[];
      return all
        .filter((each) => Date.now() - each.at <= KEPT_FOR_MS)
        .map((each) => ({ ...each, kind: each.kind ?? 'REQUEST' }) as Waiting);
    } catch {
      return [];
    }
  };
  const write = (all: Waiting[]) => storage.setItem(name, JSON.stringify(all));
  return {
    read,
    isFull: () => read().length >= MOST,
    add: (waiting: Waiting) => write([...read(), waiting]),
    remove: (key: string) => write(read().filter((each) => each.key !== key)),
    refuse: (key: string, reason: string) =>
      write(read().map((each) => (each.key === key ? { ...each, refused: reason } : each))),
  };
}

export type Outbox = ReturnType<typeof outbox>;
