export type Language = 'id' | 'en';

const KEY = 'kinerja.language';
const listeners = new Set<(language: Language) => void>();
let chosen: Language = read();

function read(): Language {
  return globalThis.localStorage?.getItem(KEY) === 'en' ? 'en' : 'id';
}

/** The language the person reads: Indonesian unless English was chosen on this device. */
export const language = {
  current: (): Language => chosen,
  choose(next: Language): void {
    if (next === chosen) return;
    chosen = next;
    localStorage.setItem(KEY, next);
    for (const listener of listeners) listener(next);
  },
  subscribe(listener: (language: Language) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
