import { useCallback, useState } from 'react';
import type { FieldProblem } from '@/api/problem';
import { useT } from '@/i18n/useT';
import type { PlanDraft } from './draft';
import type { DraftEdit } from './draftEdits';
import { type Faults, inOrder, placed, settledBy, targetOf, unreadableNumbers } from './places';
import { TARGET_NAME } from './words';

interface Refusal {
  faults: Faults;
  general: readonly string[];
  /** Counts refused attempts, so that each moves the focus to the summary once. */
  attempt: number;
}

/** What stands against sending the plan, until the fields are corrected. */
export function useFaults(draft: PlanDraft) {
  const t = useT();
  const [refusal, setRefusal] = useState<Refusal>({ faults: {}, general: [], attempt: 0 });
  const refuse = (faults: Faults, general: readonly string[]): void =>
    setRefusal(({ attempt }) => ({ faults, general, attempt: attempt + 1 }));
  const settle = useCallback((edit: DraftEdit): void => {
    const settled = settledBy(edit);
    setRefusal((now) => {
      const left = Object.entries(now.faults).filter(([field]) => !settled(field));
      return left.length === Object.keys(now.faults).length
        ? now
        : { ...now, faults: Object.fromEntries(left) };
    });
  }, []);
  return {
    faults: refusal.faults,
    general: refusal.general,
    attempt: refusal.attempt,
    messages: inOrder(refusal.faults, draft).map(({ field, text }) => {
      const at = targetOf(field, draft);
      return {
        field,
        text: at
          ? t('target.fault.at', { name: t(TARGET_NAME[at.kind], { number: at.number }), text })
          : text,
      };
    }),
    settle,
    refuseServer: (errors: readonly FieldProblem[]): void => {
      const { faults, general } = placed(errors, draft);
      refuse(faults, general);
    },
    /** True when a number on the screen cannot be read: it was never sent, so only we can say it. */
    refuseUnreadable: (): boolean => {
      const fields = unreadableNumbers(draft);
      if (fields.length === 0) return false;
      refuse(Object.fromEntries(fields.map((field) => [field, t('target.number.invalid')])), []);
      return true;
    },
  };
}
