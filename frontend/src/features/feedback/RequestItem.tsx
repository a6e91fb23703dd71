import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { ReasonDialog } from '@/components/ReasonDialog';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './feedback.module.css';
import { type FeedbackRequest, useDecline, useWithdrawRequest } from './requests';

const KIND = { OPEN: 'waiting', ANSWERED: 'done', DECLINED: 'neutral', WITHDRAWN: 'neutral' } as const;

/** A question between two, with each one's next step. */
export function RequestItem({ request, side }: { request: FeedbackRequest; side: 'ASKED' | 'ASKING' }) {
  const t = useT();
  const { language } = useLanguage();
  const [declining, setDeclining] = useState(false);
  const decline = useDecline(request);
  const withdraw = useWithdrawRequest(request);
  const can = (action: FeedbackRequest['allowedActions'][number]) => request.allowedActions.includes(action);
  const name = side === 'ASKED' ? request.employee.name : request.asked.name;
  return (
    <div className="stack-tight">
      <div className="spread">
        <h3>{t(`feedback.requests.from.${side}`, { name })}</h3>
        <StatusBadge kind={KIND[request.status]}>{t(`feedback.requests.${request.status}`)}</StatusBadge>
      </div>
      <p className={styles.written}>{request.question}</p>
      <p className="caption">
        {[
          request.targetTitle ?? (request.valueCode && t(`feedback.value.${request.valueCode}`)),
          formatInstant(request.askedAt, language),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {request.declineReason && <p>{t('feedback.requests.reason', { reason: request.declineReason })}</p>}
      <ReadBy names={request.readers.map((reader) => t(`feedback.reader.${reader}`))} />
      {withdraw.error && <ErrorState error={withdraw.error} />}
      <div className="row">
        {can('ANSWER') && (
          <Button
            size="sm"
            renderRoot={(props) => (
              <Link {...props} to="/kinerja/umpan-balik/beri" search={{ permintaan: request.id } as never} />
            )}
          >
            {t('feedback.requests.answer')}
          </Button>
        )}
        {can('DECLINE') && (
          <Button variant="default" size="sm" onClick={() => setDeclining(true)}>
            {t('feedback.requests.decline')}
          </Button>
        )}
        {can('WITHDRAW') && (
          <Button variant="subtle" size="sm" onClick={() => withdraw.mutate(undefined)}>
            {t('feedback.requests.withdraw')}
          </Button>
        )}
      </div>
      <ReasonDialog
        title={t('feedback.decline.title')}
        lead={t('feedback.decline.lead', { name })}
        label={t('feedback.decline.label')}
        action={t('feedback.decline.send')}
        readBy={[t('feedback.reader.you'), name]}
        opened={declining}
        onClose={() => setDeclining(false)}
        onSubmit={(reason) => decline.mutate(reason, { onSuccess: () => setDeclining(false) })}
        pending={decline.isPending}
        error={decline.error}
      />
    </div>
  );
}
