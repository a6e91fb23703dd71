import { useState } from 'react';
import { useKeptText } from '@/lib/useKeptText';
import { type Draft, type DraftItem, draftOf } from './draft';
import type { Questionnaire } from './surveys';

/** What is being edited, kept on this device until it was sent. */
export function useQuestionnaireDraft(unitId: string, latest: Questionnaire) {
  const [kept, keep, forget] = useKeptText(`survey.questionnaire.${unitId}.${latest.versionNumber}`);
  const [draft, setDraft] = useState<Draft>(() => (kept ? (JSON.parse(kept) as Draft) : draftOf(latest)));
  const change = (next: Draft) => {
    setDraft(next);
    keep(JSON.stringify(next));
  };
  const set = (part: Partial<Draft>) => change({ ...draft, ...part });
  const setItem = (place: number, item: DraftItem) =>
    set({ items: draft.items.map((each, at) => (at === place ? item : each)) });
  return { draft, set, setItem, forget };
}
