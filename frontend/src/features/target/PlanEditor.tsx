import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { isProblem } from '@/api/problem';
import { ConflictView } from '@/components/ConflictView';
import { ErrorSummary } from '@/components/form/ErrorSummary';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { AnnexFields } from './AnnexFields';
import { ApproachChoice } from './ApproachChoice';
import { DraftProvider } from './DraftContext';
import type { DraftEdit } from './draftEdits';
import { EditorBar } from './EditorBar';
import { Examples } from './Examples';
import { ExpectationFields } from './ExpectationFields';
import { linkableTargetsQuery } from './linkableTargets';
import { PlanContentView } from './PlanContentView';
import { PlanReview } from './PlanReview';
import { textOfDraft } from './planText';
import { TargetGroup } from './TargetGroup';
import { useFaults } from './useFaults';
import { usePlanDraft } from './usePlanDraft';

/** Writes one's own plan. What is typed is saved by itself; before it goes to the superior it is read once more as a whole. */
export function PlanEditor({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const { readBy, asksPerspective } = plan.value;
  const { draft, edit, autosave } = usePlanDraft(plan);
  const { approach } = draft;
  const refusal = useFaults(draft);
  const focusedFor = useRef(0);
  const [reviewing, setReviewing] = useState(false);
  const { data: linkable } = useQuery(linkableTargetsQuery(plan.value.id));
  const { faults, settle } = refusal;
  const tools = useMemo(
    () => ({
      edit: (next: DraftEdit) => {
        settle(next);
        edit(next);
      },
      faults,
      approach,
      asksPerspective,
      linkable: linkable ?? [],
    }),
    [edit, settle, faults, approach, asksPerspective, linkable],
  );

  async function review(): Promise<void> {
    if (refusal.refuseUnreadable()) return;
    if (await autosave.flush()) setReviewing(true);
  }

  function backToEditing(error?: unknown): void {
    setReviewing(false);
    if (isProblem(error, 422)) refusal.refuseServer(error.errors);
  }

  if (reviewing && !autosave.conflict) {
    return <PlanReview plan={plan.value} etag={autosave.etag()} onEdit={backToEditing} />;
  }
  return (
    <DraftProvider value={tools}>
      <ConflictView autosave={autosave} render={(value) => <PlanContentView text={textOfDraft(value)} />} />
      {refusal.messages.length + refusal.general.length > 0 && (
        <ErrorSummary
          messages={refusal.messages}
          general={refusal.general}
          attempt={refusal.attempt}
          focusedFor={focusedFor}
        />
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves at once */}
      <div className="stack-wide" onBlur={() => void autosave.flush()}>
        <ApproachChoice />
        <TargetGroup kind="MAIN" draft={draft} />
        <Examples plan={plan.value} open={draft.targets.length === 0} />
        <TargetGroup kind="ADDITIONAL" draft={draft} />
        <ReadBy names={readBy} />
        <ExpectationFields draft={draft} readBy={readBy} />
        <AnnexFields draft={draft} readBy={readBy} />
      </div>
      <EditorBar autosave={autosave}>
        <Button onClick={() => void review()}>{t('target.review.open')}</Button>
      </EditorBar>
    </DraftProvider>
  );
}
