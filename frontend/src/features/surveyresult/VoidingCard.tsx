import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { useDecideVoiding, type Voiding } from './voidings';

export function VoidingCard({ voiding }: { voiding: Voiding }) {
  const t = useT();
  const { language } = useLanguage();
  const decide = useDecideVoiding(voiding.id);
  const state = voiding.accepted === undefined ? 'waiting' : voiding.accepted ? 'accepted' : 'refused';
  return (
    <article className="card stack-tight">
      <StatusBadge kind={state === 'waiting' ? 'waiting' : state === 'accepted' ? 'done' : 'rejected'}>
        {t(`surveyresult.voiding.${state}`)}
      </StatusBadge>
      <p>{voiding.reason}</p>
      <p className="caption">
        {t('surveyresult.voiding.basis', {
          n: voiding.answerIds.length,
          at: formatInstant(voiding.proposedAt, language),
        })}
      </p>
      {decide.error && <ErrorState error={decide.error} />}
      {voiding.allowedActions.includes('DECIDE') && (
        <div className="row">
          <Button onClick={() => decide.mutate({ accepted: true })}>
            {t('surveyresult.voiding.accept')}
          </Button>
          <Button variant="default" onClick={() => decide.mutate({ accepted: false })}>
            {t('surveyresult.voiding.refuse')}
          </Button>
        </div>
      )}
    </article>
  );
}
