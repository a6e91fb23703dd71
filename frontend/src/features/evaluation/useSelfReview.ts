import type { Versioned } from '@/api/client';
import type { components } from '@/api/schema';
import { useSavedDraft } from '@/lib/useSavedDraft';
import type { FormLines } from './assessment';
import {
  draftOf,
  fetchSelfReview,
  type SelfReviewDraft,
  saveSelfReview,
  selfReviewQuery,
} from './selfReview';

type SelfReview = components['schemas']['SelfReview'];

/** The draft of a self-review. */
export function useSelfReview(found: Versioned<SelfReview>, lines: FormLines) {
  const id = found.value.evaluationId;
  return useSavedDraft<SelfReview, SelfReviewDraft>({
    found,
    draftOf: (review) => draftOf(review, lines),
    name: `self-review.${id}`,
    queryKey: selfReviewQuery(id).queryKey,
    save: (draft, etag) => saveSelfReview(id, draft, etag),
    fetch: () => fetchSelfReview(id),
  });
}
