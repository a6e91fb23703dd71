import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant, todayInOffice } from '@/lib/format';
import { type Agreement, useFollowUp } from './dialogues';

/** What was agreed, by whom, until when, and what became of it. */
export function AgreementItem({ agreement, follow = false }: { agreement: Agreement; follow?: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const followUp = useFollowUp(agreement.id);
  const late = !agreement.done && agreement.dueOn < todayInOffice();
  return (
    <div className="stack-tight">
      <div className="spread">
        <p>{agreement.text}</p>
        <StatusBadge kind={agreement.done ? 'done' : late ? 'fix' : 'waiting'}>
          {t(
            agreement.done
              ? 'feedback.agreement.done'
              : late
                ? 'feedback.agreement.late'
                : 'feedback.agreement.waiting',
          )}
        </StatusBadge>
      </div>
      <p className="caption">
        {t('feedback.agreement.by', {
          name: agreement.ownerPerson.name,
          date: formatDate(agreement.dueOn, language),
        })}
      </p>
      {agreement.followUps.map((each) => (
        <p key={each.recordedAt} className="caption">
          {formatInstant(each.recordedAt, language)} · {each.author.name}
          {each.note && `: ${each.note}`}
        </p>
      ))}
      {followUp.error && <ErrorState error={followUp.error} />}
      {follow && (
        <div>
          <Button
            variant="default"
            size="sm"
            aria-disabled={followUp.isPending || undefined}
            aria-label={t(agreement.done ? 'feedback.agreement.reopen.of' : 'feedback.agreement.finish.of', {
              text: agreement.text,
            })}
            onClick={() => !followUp.isPending && followUp.mutate({ done: !agreement.done })}
          >
            {t(agreement.done ? 'feedback.agreement.reopen' : 'feedback.agreement.finish')}
          </Button>
        </div>
      )}
    </div>
  );
}
