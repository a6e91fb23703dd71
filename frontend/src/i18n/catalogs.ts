import { i18n, type Messages } from '@lingui/core';
import { type Language, language } from './language';

type Loader = () => Promise<{ default: Messages }>;

// One catalogue per feature and language, fetched with the feature's screen.
const loaders = import.meta.glob<{ default: Messages }>('./locales/*/*.json') as Record<string, Loader>;
const wanted = new Set<string>();

/** Makes the texts of these features available in the current language, now and after a switch. */
export async function loadTexts(...catalogs: string[]): Promise<void> {
  const locale = language.current();
  for (const catalog of catalogs) wanted.add(catalog);
  await Promise.all(catalogs.map((catalog) => loadOne(locale, catalog)));
  if (i18n.locale !== locale) i18n.activate(locale);
}

const loaded = new Set<string>();

async function loadOne(locale: Language, catalog: string): Promise<void> {
  const path = `./locales/${locale}/${catalog}.json`;
  if (loaded.has(path)) return;
  const load = loaders[path];
  if (!load) throw new Error(`no texts at ${path}`);
  const { default: messages } = await load();
  i18n.load(locale, messages);
  loaded.add(path);
}

export async function switchLanguage(next: Language): Promise<void> {
  language.choose(next);
  await loadTexts(...wanted);
  document.documentElement.lang = next;
}
