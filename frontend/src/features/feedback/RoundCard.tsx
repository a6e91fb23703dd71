import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReasonDialog } from '@/components/ReasonDialog';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { PeerChoice } from './PeerChoice';
import { type PeerRound, useRoundStep } from './peers';
import { RoundResult } from './RoundResult';

const KIND = {
  NOMINATING: 'draft',
  SUBMITTED: 'sent',
  OPEN: 'waiting',
  SHOWN: 'done',
  WITHHELD: 'neutral',
  CANCELLED: 'neutral',
} as const;

const inAWeek = (): string => {
  const day = new Date(`${todayInOffice()}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7);
  return day.toISOString().slice(0, 10);
};

/** One round: who is asked, what comes next, and in the end what they said. */
export function RoundCard({ round }: { round: PeerRound }) {
  const t = useT();
  const { language } = useLanguage();
  const step = useRoundStep(round);
  const [returning, setReturning] = useState(false);
  const [closesOn, setClosesOn] = useState(inAWeek);
  const can = (action: PeerRound['allowedActions'][number]) => round.allowedActions.includes(action);
  const closing = round.closesOn && formatDate(round.closesOn, language, 'long');
  return (
    <div className="stack">
      <div className="spread">
        <h2>{t('feedback.round.title', { name: round.employee.name, period: round.periodLabel })}</h2>
        <StatusBadge kind={KIND[round.status]}>{t(`feedback.round.${round.status}`)}</StatusBadge>
      </div>
      {round.status === 'OPEN' && (
        <p>{t('feedback.round.open.text', { asked: round.asked, date: closing ?? '' })}</p>
      )}
      {round.status === 'WITHHELD' && (
        <p>{t('feedback.round.withheld.text', { minimum: round.minimumAnswers })}</p>
      )}
      {round.returnReason && <p>{t('feedback.round.returned', { reason: round.returnReason })}</p>}
      {can('NOMINATE') ? (
        <PeerChoice round={round} onChange={(peerIds) => step.mutate({ step: 'peers', peerIds })} />
      ) : (
        <p className="caption">
          {t('feedback.round.peers', { names: round.peers.map(({ name }) => name).join(', ') })}
        </p>
      )}
      {step.error && <ErrorState error={step.error} keepsInput />}
      {can('APPROVE') && (
        <TextInput
          type="date"
          label={t('feedback.round.closesOn')}
          value={closesOn}
          onChange={(event) => setClosesOn(event.currentTarget.value)}
        />
      )}
      <div className="row">
        {can('SUBMIT') && (
          <Button onClick={() => step.mutate({ step: 'submission' })}>{t('feedback.round.submit')}</Button>
        )}
        {can('APPROVE') && (
          <Button onClick={() => step.mutate({ step: 'approval', closesOn })}>
            {t('feedback.round.approve')}
          </Button>
        )}
        {can('RETURN') && (
          <Button variant="default" onClick={() => setReturning(true)}>
            {t('feedback.round.return')}
          </Button>
        )}
        {can('CLOSE') && (
          <Button onClick={() => step.mutate({ step: 'closing' })}>{t('feedback.round.close')}</Button>
        )}
        {can('CANCEL') && (
          <Button variant="subtle" onClick={() => step.mutate({ step: 'cancellation' })}>
            {t('feedback.round.cancel')}
          </Button>
        )}
      </div>
      {round.status === 'SHOWN' && <RoundResult id={round.id} />}
      <ReasonDialog
        title={t('feedback.round.return.title')}
        lead={t('feedback.round.return.text')}
        label={t('feedback.round.return.label')}
        action={t('feedback.round.return')}
        readBy={[round.employee.name, round.assessor.name]}
        opened={returning}
        onClose={() => setReturning(false)}
        onSubmit={(reason) =>
          step.mutate({ step: 'return', reason }, { onSuccess: () => setReturning(false) })
        }
        pending={step.isPending}
        error={returning ? step.error : undefined}
      />
    </div>
  );
}
