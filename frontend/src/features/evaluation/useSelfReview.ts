import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import type { components } from '@/api/schema';
import { draftMirror } from '@/lib/drafts';
import { useAutosave } from '@/lib/useAutosave';
import type { FormLines } from './assessment';
import {
  draftOf,
  fetchSelfReview,
  type SelfReviewDraft,
  saveSelfReview,
  selfReviewQuery,
} from './selfReview';

/** The draft of a self-review: saved by itself, so that one may leave and return. */
export function useSelfReview(saved: Versioned<components['schemas']['SelfReview']>, lines: FormLines) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const id = saved.value.evaluationId;
  const edited = (from: typeof saved): Versioned<SelfReviewDraft> => ({
    value: draftOf(from.value, lines),
    etag: from.etag,
  });
  const [value, setValue] = useState(() => draftOf(saved.value, lines));
  const autosave = useAutosave<SelfReviewDraft>({
    start: edited(saved),
    mirror: draftMirror(accountId, `self-review.${id}`),
    save: async (draft, etag) => {
      const now = await saveSelfReview(id, draft, etag);
      queryClient.setQueryData(selfReviewQuery(id).queryKey, now);
      return edited(now);
    },
    reload: async () => edited(await fetchSelfReview(id)),
    onReplace: setValue,
  });
  const edit = (part: Partial<SelfReviewDraft>): void => {
    const next = { ...value, ...part };
    setValue(next);
    autosave.change(next);
  };
  return { value, edit, autosave };
}
