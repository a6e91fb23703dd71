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
