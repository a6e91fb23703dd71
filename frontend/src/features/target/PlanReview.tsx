import { Button } from '@mantine/core';
import type { Plan } from '@/api/plans';
import { isProblem } from '@/api/problem';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { PlanView } from './PlanView';
import { PlanWarnings } from './PlanWarnings';
import { usePlanStep } from './planSteps';
import { useFocusOnMount } from './useFocusOnMount';

interface PlanReviewProps {
  plan: Plan;
  etag: string;
  /** Back to the fields, with what the server found missing in them. */
  onEdit: (error?: unknown) => void;
}

/** The whole plan once more, as the superior will see it, before it is sent. */
export function PlanReview({ plan, etag, onEdit }: PlanReviewProps) {
  const t = useT();
  const heading = useFocusOnMount<HTMLHeadingElement>();
  const submit = usePlanStep(plan.id, 'submission');
  const name = plan.assessor?.name ?? t('target.assessor');
  const send = (): void => {
    if (submit.isPending) return;
    submit.mutate(
      { etag },
      {
        onSuccess: () => showToast(t('target.sent', { name })),
        onError: (error) => isProblem(error, 422) && error.errors.length > 0 && onEdit(error),
      },
    );
  };
  return (
    <div className="stack-wide">
      <div className="stack-tight">
        <h2 ref={heading} tabIndex={-1}>
          {t('target.review.title')}
        </h2>
        <p className="muted measure">{t('target.review.lead', { name })}</p>
      </div>
      <PlanWarnings plan={plan} />
      <PlanView plan={plan} />
      <ReadBy names={plan.readBy} />
      {submit.error && <ErrorState error={submit.error} keepsInput />}
      <div className="row">
        <Button aria-disabled={submit.isPending || undefined} onClick={send}>
          {submit.isPending ? t('common.action.sending') : t('target.review.send', { name })}
        </Button>
        <Button variant="default" onClick={() => onEdit()}>
          {t('target.review.back')}
        </Button>
      </div>
    </div>
  );
}
