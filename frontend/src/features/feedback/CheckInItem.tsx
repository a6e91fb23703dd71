import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { type CheckIn, useAnswerCheckIn } from './checkIns';
import styles from './feedback.module.css';

const KIND = { CONFIDENT: 'done', DOUBTFUL: 'waiting', AT_RISK: 'fix' } as const;
const TEXTS = ['helps', 'hinders', 'helpWanted'] as const;

/** One look at a target with what was answered. */
export function CheckInItem({ checkIn }: { checkIn: CheckIn }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className="stack-tight">
      <div className="spread">
        <h3>{checkIn.targetTitle ?? t('feedback.checkIn.whole')}</h3>
        <StatusBadge kind={KIND[checkIn.confidence]}>
          {t(`feedback.confidence.${checkIn.confidence}`)}
        </StatusBadge>
      </div>
      <p className="caption">{formatInstant(checkIn.recordedAt, language)}</p>
      {TEXTS.filter((name) => checkIn[name]).map((name) => (
        <div key={name}>
          <p className="caption">{t(`feedback.checkIn.${name}`)}</p>
          <p className={styles.written}>{checkIn[name]}</p>
        </div>
      ))}
      {checkIn.answers.length > 0 && (
        <ul className="plain-list stack-tight" aria-label={t('feedback.checkIn.answers')}>
          {checkIn.answers.map((answer) => (
            <li key={answer.id}>
              <p className="caption">
                {answer.author.name} · {formatInstant(answer.answeredAt, language)}
              </p>
              <p className={styles.written}>{answer.text}</p>
            </li>
          ))}
        </ul>
      )}
      {checkIn.allowedActions.includes('ANSWER') && <Answer id={checkIn.id} />}
    </div>
  );
}

function Answer({ id }: { id: string }) {
  const t = useT();
  const [text, setText] = useState('');
  const answer = useAnswerCheckIn(id);
  const send = () => {
    if (text.trim() && !answer.isPending) answer.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <div className="stack-tight">
      <Textarea
        label={t('feedback.checkIn.answer')}
        rows={2}
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {answer.error && <ErrorState error={answer.error} keepsInput />}
      <div>
        <Button variant="default" size="sm" aria-disabled={!text.trim() || undefined} onClick={send}>
          {t('feedback.checkIn.answer.send')}
        </Button>
      </div>
    </div>
  );
}
