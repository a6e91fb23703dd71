import type { EvidenceItem } from '@/api/performance';

export interface Piece {
  readonly key: string;
  readonly name: string;
  readonly state: 'sending' | 'ready' | 'failed';
  readonly item?: EvidenceItem;
  readonly error?: unknown;
}

type Sender = (key: string) => Promise<EvidenceItem>;

/** Pieces of evidence are sent as soon as they are chosen; the entry names them when it is saved. */
export class EvidenceTray {
  #pieces: readonly Piece[];
  readonly #senders = new Map<string, Sender>();
  readonly #running = new Map<string, Promise<void>>();
  readonly #listeners = new Set<() => void>();

  constructor(start: readonly EvidenceItem[]) {
    this.#pieces = start.map((item) => ({ key: item.id, name: nameOf(item), state: 'ready', item }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): readonly Piece[] => this.#pieces;

  get items(): EvidenceItem[] {
    return this.#pieces.flatMap(({ item }) => (item ? [item] : []));
  }

  /** The sender gets the key of the piece, the same on every attempt. */
  add(name: string, sender: Sender): void {
    const key = crypto.randomUUID();
    this.#senders.set(key, sender);
    this.#set([...this.#pieces, { key, name, state: 'sending' }]);
    this.retry(key);
  }

  retry(key: string): void {
    const sender = this.#senders.get(key);
    if (!sender) return;
    this.#change(key, { state: 'sending', error: undefined });
    this.#running.set(
      key,
      sender(key)
        .then((item) => this.#change(key, { state: 'ready', item }))
        .catch((error: unknown) => this.#change(key, { state: 'failed', error })),
    );
  }

  remove(key: string): void {
    this.#set(this.#pieces.filter((piece) => piece.key !== key));
  }

  clear(): void {
    this.#set([]);
  }

  /** Waits for what is on its way; the ids, or null when a piece could not be sent. */
  async settle(): Promise<string[] | null> {
    await Promise.all(this.#running.values());
    if (this.#pieces.some(({ state }) => state === 'failed')) return null;
    return this.items.map(({ id }) => id);
  }

  #change(key: string, part: Partial<Piece>): void {
    this.#set(this.#pieces.map((piece) => (piece.key === key ? { ...piece, ...part } : piece)));
  }

  #set(next: readonly Piece[]): void {
    this.#pieces = next;
    for (const listener of this.#listeners) listener();
  }
}

const nameOf = (item: EvidenceItem): string => item.fileName ?? item.description ?? item.url ?? '';
