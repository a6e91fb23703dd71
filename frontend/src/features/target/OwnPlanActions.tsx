import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { usePlanStep } from './planSteps';
import { RevisionButton } from './RevisionButton';
import { SignButton } from './SignButton';

/** What the owner of a plan can do with it while it is not in the editor, and whose turn it is. */
export function OwnPlanActions({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const { language } = useLanguage();
  const { value, etag } = plan;
  const withdraw = usePlanStep(value.id, 'withdrawal');
  const name = value.assessor?.name ?? t('target.assessor');
  const takeBack = (): void => {
    if (withdraw.isPending) return;
    withdraw.mutate({ etag }, { onSuccess: () => showToast(t('target.withdrawn')) });
  };
  if (value.status === 'SUBMITTED') {
    const time = value.submittedAt ? formatInstant(value.submittedAt, language) : '';
    return (
      <Notice
        title={t('target.waiting.title', { name })}
        action={
          value.allowedActions.includes('WITHDRAW') && (
            <Button variant="default" aria-disabled={withdraw.isPending || undefined} onClick={takeBack}>
              {t('target.withdraw')}
            </Button>
          )
        }
      >
        <p>{t('target.waiting.text', { time })}</p>
        {withdraw.error && <ErrorState error={withdraw.error} />}
      </Notice>
    );
  }
  if (value.status === 'AGREED') {
    const mine = value.allowedActions.includes('SIGN');
    return (
      <Notice
        tone={mine ? 'ok' : 'info'}
        title={t(mine ? 'target.agreed.title' : 'target.agreed.waiting', { name })}
        action={mine && <SignButton plan={plan} />}
      >
        {t(mine ? 'target.agreed.text' : 'target.agreed.waitingText', { name })}
      </Notice>
    );
  }
  if (value.allowedActions.includes('REVISE')) {
    return (
      <div>
        <RevisionButton plan={plan} />
      </div>
    );
  }
  return null;
}
