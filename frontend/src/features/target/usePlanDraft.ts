import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import type { Plan } from '@/api/plans';
import { draftMirror } from '@/lib/drafts';
import { useAutosave } from '@/lib/useAutosave';
import { contentOf, draftOf, essenceOf, type PlanDraft, withIdsOf } from './draft';
import { type DraftEdit, edited } from './draftEdits';
import { fetchPlan, planQuery } from './plan';
import { savePlan } from './savePlan';

const draftFrom = ({ value, etag }: Versioned<Plan>): Versioned<PlanDraft> => ({
  value: draftOf(value),
  etag,
});

/** The plan in the editor: every edit is shown at once and saved soon. */
export function usePlanDraft(plan: Versioned<Plan>) {
  const me = useMe();
  const queryClient = useQueryClient();
  const { id } = plan.value;
  const [start] = useState(() => draftFrom(plan));
  const [draft, setDraft] = useState(start.value);
  const latest = useRef(draft);
  const show = (next: PlanDraft): void => {
    latest.current = next;
    setDraft(next);
  };
  const autosave = useAutosave<PlanDraft>({
    start,
    mirror: draftMirror(me.accountId, `plan.${id}`),
    save: async (value, etag) => {
      const saved = await savePlan(id, contentOf(value), etag);
      queryClient.setQueryData(planQuery(id).queryKey, saved);
      return draftFrom(saved);
    },
    reload: async () => draftFrom(await fetchPlan(id)),
    onReplace: show,
    adopt: withIdsOf,
    essence: essenceOf,
  });
  const { current: change } = useRef(autosave.change);
  const edit = useCallback(
    (next: DraftEdit): void => {
      latest.current = edited(latest.current, next);
      setDraft(latest.current);
      change(latest.current);
    },
    [change],
  );
  return { draft, edit, autosave };
}
