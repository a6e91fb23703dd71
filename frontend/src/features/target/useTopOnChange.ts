import { useEffect, useRef } from 'react';

/** Brings eyes and focus back to the top when the screen has become another one by a step taken at its end. */
export function useTopOnChange(state: string): void {
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    document.querySelector('h1')?.focus();
  }, [state]);
}
