import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { type Complaint, useComplaintStep } from './complaints';
import { OwnerChoice } from './OwnerChoice';

export function ComplaintCard({ complaint }: { complaint: Complaint }) {
  const t = useT();
  const { language } = useLanguage();
  const step = useComplaintStep(complaint.id);
  const may = (action: Complaint['allowedActions'][number]) => complaint.allowedActions.includes(action);
  return (
    <article className="card stack-tight">
      <div className="row">
        <StatusBadge kind={complaint.state === 'TOLD' ? 'done' : 'waiting'}>
          {t(`service.complaint.state.${complaint.state}`)}
        </StatusBadge>
        {complaint.late && <StatusBadge kind="rejected">{t('service.late')}</StatusBadge>}
        {complaint.aboutConduct && <StatusBadge kind="fix">{t('service.complaint.conduct')}</StatusBadge>}
      </div>
      <p>{complaint.content}</p>
      <p className="caption">
        {t(`service.complaint.channel.${complaint.channel}`)} · {complaint.unit.name} ·{' '}
        {t(`service.complaint.class.${complaint.complaintClass}`)} ·{' '}
        {formatInstant(complaint.receivedAt, language)}
      </p>
      {complaint.dueAt && !complaint.answer && (
        <p>{t('service.complaint.due', { at: formatInstant(complaint.dueAt, language) })}</p>
      )}
      {complaint.owner && <p>{t('service.complaint.owner', { name: complaint.owner.name })}</p>}
      {complaint.answer && <p>{t('service.complaint.answered', { answer: complaint.answer })}</p>}
      {step.error && <ErrorState error={step.error} keepsInput />}
      {may('ASSIGN') && <OwnerChoice onChoose={(employeeId) => step.mutate({ step: 'owner', employeeId })} />}
      {may('ANSWER') && <AnswerForm onSend={(answer) => step.mutate({ step: 'answer', answer })} />}
      {may('TELL') && (
        <Button onClick={() => step.mutate({ step: 'told' })}>{t('service.complaint.tell')}</Button>
      )}
    </article>
  );
}

function AnswerForm({ onSend }: { onSend: (answer: string) => void }) {
  const t = useT();
  const [answer, setAnswer] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (answer.trim()) onSend(answer.trim());
  };
  return (
    <form className="stack-tight" onSubmit={submit}>
      <Textarea
        label={t('service.complaint.answer')}
        value={answer}
        rows={2}
        maxLength={4000}
        onChange={(event) => setAnswer(event.currentTarget.value)}
      />
      <ReadBy names={[t('service.readers.complainant'), t('service.readers.heads')]} />
      <Button type="submit" variant="default">
        {t('service.complaint.send')}
      </Button>
    </form>
  );
}
