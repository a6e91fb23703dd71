import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadTexts } from '@/i18n/catalogs';

// A busy machine is no failure of ours.
configure({ asyncUtilTimeout: 10_000 });

// jsdom lacks what Mantine asks the browser for.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as unknown as MediaQueryList;
// A text area that grows with its text listens for the arrival of fonts.
Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView ??= () => undefined;

beforeEach(async () => {
  await loadTexts('common');
  i18n.activate('id');
});

afterEach(() => {
  cleanup();
  localStorage.clear();
  vi.useRealTimers();
});
