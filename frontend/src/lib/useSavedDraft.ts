import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import type { AutosaveOptions } from './autosave';
import { draftMirror } from './drafts';
import { useAutosave } from './useAutosave';

interface SavedDraft<Found, Draft> {
  found: Versioned<Found>;
  draftOf: (found: Found) => Draft;
  /** The name of the copy on this device. */
  name: string;
  /** Where others read what was found. */
  queryKey: QueryKey;
  save: (draft: Draft, etag: string) => Promise<Versioned<Found>>;
  fetch: () => Promise<Versioned<Found>>;
  essence?: AutosaveOptions<Draft>['essence'];
}

/** A draft that saves itself, never over another's change, so that one may leave and return. */
export function useSavedDraft<Found, Draft extends object>(saved: SavedDraft<Found, Draft>) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const edited = ({ value, etag }: Versioned<Found>) => ({ value: saved.draftOf(value), etag });
  const [value, setValue] = useState(() => saved.draftOf(saved.found.value));
  const autosave = useAutosave<Draft>({
    start: edited(saved.found),
    mirror: draftMirror(accountId, saved.name),
    save: async (draft, etag) => {
      const now = await saved.save(draft, etag);
      // A later visit must start from this version, not from the one first read.
      queryClient.setQueryData(saved.queryKey, now);
      return edited(now);
    },
    reload: async () => edited(await saved.fetch()),
    onReplace: setValue,
    essence: saved.essence,
  });
  const edit = (part: Partial<Draft>): void => {
    const next = { ...value, ...part };
    setValue(next);
    autosave.change(next);
  };
  return { value, edit, autosave };
}
