import type { Sheet } from './sheet';
import { readKept, type Store } from './store';

const PREFIX = 'kinerja.survey.draft.';
const DRAFT_HOURS = 24;

interface Kept {
  savedAt: number;
  sheet: Sheet;
}

/** Sheets begun and not sent, kept on the device alone, and for a day only. */
export class Drafts {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  save(sheet: Sheet): void {
    try {
      this.#store.setItem(
        PREFIX + sheet.code,
        JSON.stringify({ savedAt: this.#now(), sheet } satisfies Kept),
      );
    } catch {
      // A full device: the sheet on the screen is still there.
    }
  }

  find(code: string): Sheet | null {
    this.#dropOld();
    return readKept<Kept>(this.#store, PREFIX + code)?.sheet ?? null;
  }

  drop(code: string): void {
    this.#store.removeItem(PREFIX + code);
  }

  #dropOld(): void {
    const keys = Array.from({ length: this.#store.length }, (_, place) => this.#store.key(place) ?? '');
    for (const key of keys.filter((each) => each.startsWith(PREFIX))) {
      const kept = readKept<Kept>(this.#store, key);
      if (!kept || this.#now() - kept.savedAt > DRAFT_HOURS * 3_600_000) this.#store.removeItem(key);
    }
  }
}
