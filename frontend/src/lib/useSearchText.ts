import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';

/** One filter, tab or sort that lives in the URL: const [q, setQ] = useSearchText('q'). Empty removes it. */
export function useSearchText(key: string): [string, (value: string) => void] {
  const search: Record<string, unknown> = useSearch({ strict: false });
  const navigate = useNavigate();
  const value = search[key];
  const set = useCallback(
    (next: string) =>
      void navigate({
        to: '.',
        replace: true,
        resetScroll: false,
        search: ((before: Record<string, unknown>) => ({ ...before, [key]: next || undefined })) as never,
      }),
    [key, navigate],
  );
  return [typeof value === 'string' ? value : '', set];
}
