import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { useMe } from '@/api/me';
import { draftMirror } from '@/lib/drafts';

/** Forgets what an act has made old. */
export function useRefresh(...keys: string[]) {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([...keys, 'tasks'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
}

/** What stood in a form when it was left, from this device. */
export function useDraftStart<V extends object>(key: string, blank: V): V {
  const { accountId } = useMe();
  const [start] = useState(() => ({ ...blank, ...draftMirror<V>(accountId, key).read()?.value }));
  return start;
}

/** Keeps what is typed on this device until it is sent. */
export function useKept<V extends FieldValues, O>(
  key: string,
  form: UseFormReturn<V, unknown, O>,
): () => void {
  const { accountId } = useMe();
  const [mirror] = useState(() => draftMirror<unknown>(accountId, key));
  useEffect(() => {
    const watching = form.watch((typed) => mirror.write(typed, ''));
    return () => watching.unsubscribe();
  }, [form, mirror]);
  return mirror.clear;
}
