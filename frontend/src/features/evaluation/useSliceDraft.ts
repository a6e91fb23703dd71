import type { Versioned } from '@/api/client';
import { useSavedDraft } from '@/lib/useSavedDraft';
import { type Assessment, assessmentOf } from './assessment';
import { fetchSlice, type Slice, saveSlice, sliceQuery } from './slices';

/** The draft of a slice. */
export function useSliceDraft(found: Versioned<Slice>) {
  const { id } = found.value;
  return useSavedDraft<Slice, Assessment>({
    found,
    draftOf: (slice) => assessmentOf(slice, slice),
    name: `slice.${id}`,
    queryKey: sliceQuery(id).queryKey,
    save: (draft, etag) => saveSlice(id, draft, etag),
    fetch: () => fetchSlice(id),
  });
}
