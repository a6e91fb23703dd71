export interface LocalDraft<T> {
  value: T;
  /** The version of the server's copy this was typed over. */
  etag: string;
  at: number;
}

const PREFIX = 'kinerja.draft.';
const KEPT_FOR_MS = 30 * 24 * 3600 * 1000;

/** What was typed and not yet acknowledged by the server, kept on this device apart for each account. */
export interface DraftMirror<T> {
  read(): LocalDraft<T> | null;
  write(value: T, etag: string): void;
  clear(): void;
}

export function draftMirror<T>(
  accountId: string,
  key: string,
  storage: Storage = localStorage,
): DraftMirror<T> {
  const name = `${PREFIX}${accountId}.${key}`;
  return {
    read() {
      const text = storage.getItem(name);
      if (!text) return null;
      const draft = parsed<T>(text);
      if (draft && Date.now() - draft.at <= KEPT_FOR_MS) return draft;
      storage.removeItem(name);
      return null;
    },
    write(value, etag) {
      try {
        storage.setItem(name, JSON.stringify({ value, etag, at: Date.now() }));
      } catch {
        // A full or forbidden storage costs the second copy, not the work itself.
      }
    },
    clear: () => storage.removeItem(name),
  };
}

function parsed<T>(text: string): LocalDraft<T> | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
