import type { NewRequest } from './service';

/** A request logged while the network was away; its key makes sure that it is sent once. */
export interface Waiting {
  readonly key: string;
  readonly body: NewRequest;
  readonly serviceName: string;
  readonly at: number;
}

const MOST = 20;
const KEPT_FOR_MS = 7 * 24 * 3600 * 1000;

/** What waits on this device for one account; at most twenty for at most a week. */
export function outbox(accountId: string, storage: Storage = localStorage) {
  const name = `kinerja.service.outbox.${accountId}`;
  const read = (): Waiting[] => {
    try {
      const all = JSON.parse(storage.getItem(name) ?? '[]') as Waiting[];
      return all.filter((each) => Date.now() - each.at <= KEPT_FOR_MS);
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
  };
}

export type Outbox = ReturnType<typeof outbox>;
