import { useSyncExternalStore } from 'react';
import { switchLanguage } from './catalogs';
import { type Language, language } from './language';

export function useLanguage(): { language: Language; choose: (next: Language) => Promise<void> } {
  return { language: useSyncExternalStore(language.subscribe, language.current), choose: switchLanguage };
}
