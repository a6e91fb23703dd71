import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { draftMirror } from '@/lib/drafts';
import { useAutosave } from '@/lib/useAutosave';
import { type Assessment, assessmentOf } from './assessment';
import { fetchSlice, type Slice, saveSlice, sliceQuery } from './slices';

/** The draft of a slice: saved by itself, never over another device's change. */
export function useSliceDraft(found: Versioned<Slice>) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const { id } = found.value;
  const edited = (from: Versioned<Slice>): Versioned<Assessment> => ({
    value: assessmentOf(from.value, from.value),
    etag: from.etag,
  });
  const [value, setValue] = useState(() => assessmentOf(found.value, found.value));
  const autosave = useAutosave<Assessment>({
    start: edited(found),
    mirror: draftMirror(accountId, `slice.${id}`),
    save: async (draft, etag) => {
      const saved = await saveSlice(id, draft, etag);
      queryClient.setQueryData(sliceQuery(id).queryKey, saved);
      return edited(saved);
    },
    reload: async () => edited(await fetchSlice(id)),
    onReplace: setValue,
  });
  const edit = (part: Partial<Assessment>): void => {
    const next = { ...value, ...part };
    setValue(next);
    autosave.change(next);
  };
  return { value, edit, autosave };
}
