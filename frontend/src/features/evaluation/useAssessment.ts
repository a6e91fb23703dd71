import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { draftMirror } from '@/lib/drafts';
import { useAutosave } from '@/lib/useAutosave';
import { type Assessment, assessmentOf, type Evaluation, type FormLines } from './assessment';
import { evaluationQuery, fetchEvaluation, saveAssessment } from './evaluation';

/** The draft of an assessment: saved by itself, never over another's change. */
export function useAssessment(evaluation: Versioned<Evaluation>, lines: FormLines) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const { id } = evaluation.value;
  const edited = (from: Versioned<Evaluation>): Versioned<Assessment> => ({
    value: assessmentOf(from.value, lines),
    etag: from.etag,
  });
  const [value, setValue] = useState(() => assessmentOf(evaluation.value, lines));
  const autosave = useAutosave<Assessment>({
    start: edited(evaluation),
    mirror: draftMirror(accountId, `assessment.${id}`),
    save: async (draft, etag) => {
      const saved = await saveAssessment(id, draft, etag);
      // A later visit must start from this version, not from the one first read.
      queryClient.setQueryData(evaluationQuery(id).queryKey, saved);
      return edited(saved);
    },
    reload: async () => edited(await fetchEvaluation(id)),
    onReplace: setValue,
  });
  const edit = (part: Partial<Assessment>): void => {
    const next = { ...value, ...part };
    setValue(next);
    autosave.change(next);
  };
  return { value, edit, autosave };
}
