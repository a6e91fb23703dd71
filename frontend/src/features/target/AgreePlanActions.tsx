import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { ErrorState } from '@/components/ErrorState';
import { Notice, type Tone } from '@/components/Notice';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { usePlanStep } from './planSteps';
import { ReturnButton } from './ReturnButton';
import { RevisionButton } from './RevisionButton';
import { SignButton } from './SignButton';

/** What the assessor can decide now, or whose turn it is. */
export function AgreePlanActions({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const { value, etag } = plan;
  const { name } = value.employee;
  const agree = usePlanStep(value.id, 'agreement');
  const can = (action: Plan['allowedActions'][number]): boolean => value.allowedActions.includes(action);
  const accept = (): void => {
    if (agree.isPending) return;
    agree.mutate({ etag }, { onSuccess: () => showToast(t('target.agree.done', { name })) });
  };
  const words = wordsFor(value);
  return (
    <Notice
      tone={words.tone}
      title={t(words.title, { name })}
      action={
        <div className="row">
          {can('AGREE') && (
            <Button aria-disabled={agree.isPending || undefined} onClick={accept}>
              {t(agree.isPending ? 'common.action.sending' : 'target.agree.action')}
            </Button>
          )}
          {can('SIGN') && <SignButton plan={plan} />}
          {can('RETURN') && <ReturnButton plan={plan} />}
          {can('REVISE') && <RevisionButton plan={plan} />}
        </div>
      }
    >
      <p className="measure">{t(words.text, { name })}</p>
      {value.status === 'RETURNED' && value.returnedReason && (
        <p className="measure">“{value.returnedReason}”</p>
      )}
      {agree.error && <ErrorState error={agree.error} />}
    </Notice>
  );
}

interface Words {
  tone: Tone;
  title: MessageId;
  text: MessageId;
}

const SUBMITTED: Words = {
  tone: 'info',
  title: 'target.agree.SUBMITTED.title',
  text: 'target.agree.SUBMITTED.text',
};
const WATCHED: Words = { ...SUBMITTED, text: 'target.agree.SUBMITTED.watched' };
const TO_SIGN: Words = { tone: 'info', title: 'target.agree.SIGN.title', text: 'target.agree.SIGN.text' };
const BY_STATUS: Record<Plan['status'], Words> = {
  DRAFT: { tone: 'info', title: 'target.agree.DRAFT.title', text: 'target.agree.DRAFT.text' },
  SUBMITTED: WATCHED,
  RETURNED: { tone: 'info', title: 'target.agree.RETURNED.title', text: 'target.agree.RETURNED.text' },
  AGREED: { tone: 'info', title: 'target.agree.AGREED.title', text: 'target.agree.AGREED.text' },
  ESTABLISHED: { tone: 'ok', title: 'target.agree.ESTABLISHED.title', text: 'target.agree.ESTABLISHED.text' },
  SUPERSEDED: { tone: 'info', title: 'target.agree.SUPERSEDED.title', text: 'target.agree.SUPERSEDED.text' },
  CLOSED: { tone: 'info', title: 'target.agree.CLOSED.title', text: 'target.agree.CLOSED.text' },
};

function wordsFor({ status, allowedActions }: Plan): Words {
  if (allowedActions.includes('AGREE')) return SUBMITTED;
  return allowedActions.includes('SIGN') ? TO_SIGN : BY_STATUS[status];
}
