import { type KeyboardEvent, type RefObject, useState } from 'react';

const KEPT = 'kinerja.rowLetters';

/**
 * Arrow up and down move among the links marked data-row-link. The letters j and k do so only when switched on:
 * single letters disturb speech control (WCAG 2.1.4).
 */
export function useRowKeys(area: RefObject<HTMLElement | null>) {
  const [letters, set] = useState(() => localStorage.getItem(KEPT) === 'on');

  function setLetters(on: boolean): void {
    set(on);
    if (on) localStorage.setItem(KEPT, 'on');
    else localStorage.removeItem(KEPT);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = stepOf(event.key, letters);
    if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...(area.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])];
    const place = links.indexOf(document.activeElement as HTMLElement);
    if (place < 0) return;
    event.preventDefault();
    links[Math.min(links.length - 1, Math.max(0, place + step))]?.focus();
  }

  return { letters, setLetters, onKeyDown };
}

function stepOf(key: string, letters: boolean): -1 | 0 | 1 {
  if (key === 'ArrowDown' || (letters && key === 'j')) return 1;
  return key === 'ArrowUp' || (letters && key === 'k') ? -1 : 0;
}
