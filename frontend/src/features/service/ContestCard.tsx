import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type Contest, type ContestStep, useContestStep } from './contests';

const KIND: Record<Contest['state'], StatusKind> = {
  OPEN: 'waiting',
  ACCEPTED: 'done',
  REJECTED: 'rejected',
  WITHDRAWN: 'neutral',
};

/** Who holds that which request should not count for them, why, and what was decided. */
export function ContestCard({ contest }: { contest: Contest }) {
  const t = useT();
  const { language } = useLanguage();
  const step = useContestStep(contest.id);
  const may = (action: Contest['allowedActions'][number]) => contest.allowedActions.includes(action);
  const send = (wanted: ContestStep) =>
    step.mutate(wanted, { onSuccess: () => showToast(t(`service.contest.done.${wanted.step}`)) });
  return (
    <article className="card stack-tight" aria-label={contest.requestNumber}>
      <div className="row">
        <StatusBadge kind={KIND[contest.state]}>{t(`service.contest.state.${contest.state}`)}</StatusBadge>
        {contest.onTime === false && <StatusBadge kind="fix">{t('service.late')}</StatusBadge>}
      </div>
      <h2>
        {t('service.contest.says', {
          name: contest.employee.name,
          cause: t(`service.contest.cause.${contest.cause}`),
        })}
      </h2>
      <p>
        <Link to="/layanan/$requestId" params={{ requestId: contest.requestId }}>
          {contest.requestNumber}
        </Link>{' '}
        · {contest.serviceType.name}
        {contest.step && ` · ${t('service.contest.step', { step: t(`service.step.${contest.step}`) })}`}
      </p>
      {contest.explanation && <p>{contest.explanation}</p>}
      {contest.rightEmployee && <p>{t('service.contest.right', { name: contest.rightEmployee.name })}</p>}
      <p className="caption">
        {contest.unit.name} · {formatInstant(contest.contestedAt, language)}
      </p>
      {contest.decidedBy && contest.decidedAt && (
        <p>
          {t('service.contest.decided', {
            name: contest.decidedBy.name,
            at: formatInstant(contest.decidedAt, language),
            reason: contest.decisionReason ?? '',
          })}
        </p>
      )}
      {step.error && <ErrorState error={step.error} keepsInput />}
      {may('DECIDE') && <DecisionForm busy={step.isPending} onDecide={send} />}
      {may('WITHDRAW') && (
        <div>
          <Button variant="default" onClick={() => send({ step: 'withdrawal' })}>
            {t('service.contest.withdraw')}
          </Button>
        </div>
      )}
    </article>
  );
}

/** A decision needs its reason first. */
function DecisionForm({ busy, onDecide }: { busy: boolean; onDecide: (step: ContestStep) => void }) {
  const t = useT();
  const [reason, setReason] = useState('');
  const decide = (accepted: boolean) => onDecide({ step: 'decision', accepted, reason: reason.trim() });
  const lacks = reason.trim() === '';
  return (
    <form className="stack-tight" onSubmit={(event) => event.preventDefault()}>
      <div>
        <Textarea
          label={t('service.contest.reason')}
          rows={2}
          maxLength={1000}
          required
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ReadBy names={[t('service.contest.readers.employee'), t('service.readers.heads')]} />
      </div>
      <div className="row">
        <Button type="button" disabled={lacks || busy} onClick={() => decide(true)}>
          {t('service.contest.accept')}
        </Button>
        <Button type="button" variant="default" disabled={lacks || busy} onClick={() => decide(false)}>
          {t('service.contest.reject')}
        </Button>
      </div>
    </form>
  );
}
