import type { Versioned } from '@/api/client';
import { isPassing, isProblem } from '@/api/problem';
import type { DraftMirror } from './drafts';

export type AutosavePhase = 'clean' | 'waiting' | 'saving' | 'saved' | 'unsent' | 'refused' | 'conflict';

export interface AutosaveState<T> {
  readonly phase: AutosavePhase;
  readonly savedAt: Date | null;
  /** Why the server refused; the text stays on this device. */
  readonly error: unknown;
  readonly conflict: { readonly mine: T; readonly theirs: Versioned<T> } | null;
}

export interface AutosaveOptions<T> {
  start: Versioned<T>;
  mirror: DraftMirror<T>;
  save: (value: T, etag: string) => Promise<Versioned<T>>;
  /** Reads the server's copy afresh after a 412. */
  reload: () => Promise<Versioned<T>>;
  /** The editor must show this value now: a restored draft, or the other person's text. */
  onReplace: (value: T) => void;
  /** Takes what only the server can give, such as the ids of new rows, into what stands in the editor by now. */
  adopt?: (current: T, sent: T, saved: T) => T;
  /** What counts when an edited value is compared with the server's copy; the whole value unless told. */
  essence?: (value: T) => unknown;
}

const TYPING_PAUSE_MS = 800;
const RETRY_MS = 8_000;

/** Saves what is typed: after a pause, on leaving, again after a failure. Never over someone else's change without asking. */
export class Autosave<T> {
  #state: AutosaveState<T> = { phase: 'clean', savedAt: null, error: null, conflict: null };
  #value: T;
  #etag: string;
  #dirty = false;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #options: AutosaveOptions<T>;

  constructor(options: AutosaveOptions<T>) {
    this.#options = options;
    this.#value = options.start.value;
    this.#etag = options.start.etag;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): AutosaveState<T> => this.#state;

  get etag(): string {
    return this.#etag;
  }

  /** Takes up what an earlier visit left unsent. */
  restore(): void {
    const draft = this.#options.mirror.read();
    if (!draft) return;
    if (this.#alike(draft.value, this.#options.start.value)) {
      this.#options.mirror.clear();
    } else if (draft.etag === this.#etag) {
      this.#options.onReplace(draft.value);
      this.change(draft.value);
    } else {
      this.#to('conflict', { conflict: { mine: draft.value, theirs: this.#options.start } });
    }
  }

  change(value: T): void {
    if (same(value, this.#value)) return;
    this.#value = value;
    this.#dirty = true;
    this.#options.mirror.write(value, this.#etag);
    if (this.#state.phase === 'conflict') return;
    this.#to('waiting');
    this.#later(TYPING_PAUSE_MS);
  }

  /** Resolves when all that was typed is with the server, or could not get there. */
  async flush(): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    if (this.#dirty && this.#state.phase !== 'conflict') {
      this.#running = this.#saveOnce().finally(() => {
        this.#running = null;
      });
      await this.#running;
    }
    return !this.#dirty;
  }

  keepMine(): Promise<boolean> {
    const { conflict } = this.#state;
    if (!conflict) return Promise.resolve(true);
    if (!this.#dirty) this.#value = conflict.mine;
    this.#options.onReplace(this.#value);
    this.#etag = conflict.theirs.etag;
    this.#dirty = true;
    this.#to('waiting', { conflict: null });
    return this.flush();
  }

  takeTheirs(): void {
    const { conflict } = this.#state;
    if (!conflict) return;
    this.accept(conflict.theirs);
    this.#options.onReplace(conflict.theirs.value);
  }

  /** A newer copy from the server, by another call of this screen such as submitting. */
  accept(theirs: Versioned<T>): void {
    this.#value = theirs.value;
    this.#etag = theirs.etag;
    this.#dirty = false;
    this.#options.mirror.clear();
    this.#to('clean', { conflict: null });
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #saveOnce(): Promise<void> {
    const sent = this.#value;
    this.#to('saving');
    try {
      this.#acknowledged(sent, await this.#options.save(sent, this.#etag));
    } catch (error) {
      await this.#failed(error, sent);
    }
  }

  #acknowledged(sent: T, saved: Versioned<T>): void {
    this.#etag = saved.etag;
    this.#dirty = !same(sent, this.#value);
    this.#adopt(sent, saved.value);
    if (this.#dirty) {
      this.#options.mirror.write(this.#value, saved.etag);
      this.#to('waiting');
      this.#later(TYPING_PAUSE_MS);
    } else {
      this.#options.mirror.clear();
      this.#to('saved', { savedAt: new Date() });
    }
  }

  #adopt(sent: T, saved: T): void {
    const adopted = this.#options.adopt?.(this.#value, sent, saved) ?? this.#value;
    if (same(adopted, this.#value)) return;
    this.#value = adopted;
    this.#options.onReplace(adopted);
  }

  #alike(a: T, b: T): boolean {
    const { essence = (value: T): unknown => value } = this.#options;
    return same(essence(a), essence(b));
  }

  async #failed(error: unknown, sent: T): Promise<void> {
    if (isProblem(error, 412)) return this.#compare(sent);
    if (isPassing(error) || isProblem(error, 500)) {
      this.#to('unsent', { error });
      this.#later(RETRY_MS);
    } else {
      this.#to('refused', { error });
    }
  }

  /** The version moved: by another person, or by our own save whose answer got lost. */
  async #compare(sent: T): Promise<void> {
    try {
      const theirs = await this.#options.reload();
      if (this.#alike(theirs.value, sent)) this.#acknowledged(sent, theirs);
      else this.#to('conflict', { conflict: { mine: this.#value, theirs } });
    } catch (error) {
      this.#to('unsent', { error });
      this.#later(RETRY_MS);
    }
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), milliseconds);
  }

  #to(phase: AutosavePhase, change: Partial<AutosaveState<T>> = {}): void {
    this.#state = { ...this.#state, error: null, ...change, phase };
    for (const listener of this.#listeners) listener();
  }
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
