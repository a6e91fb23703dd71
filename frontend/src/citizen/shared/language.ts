export type Language = 'id' | 'en';
type Values = Record<string, string | number>;

// The same place as in the app: who chose English there reads English here.
const KEY = 'kinerja.language';
let chosen: Language = kept(KEY) === 'en' ? 'en' : 'id';

export function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A device that keeps nothing still shows everything.
  }
}

export const language = (): Language => chosen;

const loaders: (() => Promise<void>)[] = [];

/** The words of the language chosen are there; without a network Indonesian stands in. */
export const wordsReady = async (): Promise<void> => {
  if (chosen === 'en') await Promise.all(loaders.map((load) => load().catch(() => undefined)));
};

/** @param forGood false on a device of the public: the next person begins in Indonesian */
export async function chooseLanguage(next: Language, forGood = true): Promise<void> {
  chosen = next;
  document.documentElement.lang = next;
  if (forGood) keep(KEY, next);
  await wordsReady();
}

/**
 * Both languages of a page. English may be a file that is asked for only by whoever reads English, where it would make the page
 * heavy. That neither language lacks a text is checked by a test.
 */
export function texts<K extends string>(id: Record<K, string>, en: Record<NoInfer<K>, string> | URL) {
  const both: Record<Language, Record<string, string>> = { id, en: en instanceof URL ? {} : en };
  if (en instanceof URL)
    loaders.push(async () => {
      both.en = await (await fetch(en)).json();
    });
  const find = (key: string): string | undefined => both[chosen][key] ?? both.id[key];
  const text = (key: K, values: Values = {}): string =>
    (find(key) ?? key).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  /** What the server may add later has no word of ours yet: then its own code is better than nothing. */
  const textOf = (prefix: string, code: string): string => find(prefix + code) ?? code;
  return Object.assign(text, { of: textOf, both });
}

/** "Basa Sunda" for "su": a language is offered in its own name. */
export function nameOf(code: string): string {
  try {
    return new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
