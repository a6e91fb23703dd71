import { useState } from 'react';

const KEY = 'kinerja.textSize';
const SIZES = ['normal', 'large', 'larger'];

/** boot.js applies it before the first paint. */
export function useTextSize(): [string, (size: string) => void] {
  const [size, setSize] = useState(() => document.documentElement.dataset.textSize ?? 'normal');
  const choose = (next: string) => {
    if (!SIZES.includes(next)) return;
    localStorage.setItem(KEY, next);
    document.documentElement.dataset.textSize = next;
    setSize(next);
  };
  return [size, choose];
}
