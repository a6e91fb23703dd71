import type { Versioned } from '@/api/client';
import { useSavedDraft } from '@/lib/useSavedDraft';
import { type Assessment, assessmentOf, type Evaluation, type FormLines } from './assessment';
import { evaluationQuery, fetchEvaluation, saveAssessment } from './evaluation';

/** The draft of an assessment. */
export function useAssessment(found: Versioned<Evaluation>, lines: FormLines) {
  const { id } = found.value;
  return useSavedDraft<Evaluation, Assessment>({
    found,
    draftOf: (evaluation) => assessmentOf(evaluation, lines),
    name: `assessment.${id}`,
    queryKey: evaluationQuery(id).queryKey,
    save: (draft, etag) => saveAssessment(id, draft, etag),
    fetch: () => fetchEvaluation(id),
  });
}
