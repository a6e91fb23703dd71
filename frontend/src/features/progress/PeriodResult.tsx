import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type EvaluationSummary, isDelivered } from '@/api/performance';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant } from '@/lib/format';
import type { PeriodChoice } from '@/lib/periods';
import styles from './progress.module.css';

interface PeriodResultProps {
  evaluation: EvaluationSummary | undefined;
  chosen: PeriodChoice;
}

/** The state of one period's evaluation in words, and the next step where it is the employee's turn. */
export function PeriodResult({ evaluation, chosen }: PeriodResultProps) {
  const t = useT();
  if (!evaluation || chosen.period.state === 'UPCOMING') return <p>{t('progress.result.upcoming')}</p>;
  if (isDelivered(evaluation.status)) return <Delivered evaluation={evaluation} />;
  return evaluation.status === 'FILLING' ? (
    <Filling chosen={chosen} />
  ) : (
    <InHand evaluation={evaluation} chosen={chosen} />
  );
}

function Delivered({ evaluation }: { evaluation: EvaluationSummary }) {
  const t = useT();
  const read = evaluation.status !== 'DELIVERED';
  return (
    <>
      <p className={styles.predicate}>
        {evaluation.predicate && t(`evaluation.predicate.${evaluation.predicate}`)}
      </p>
      {!read && <StatusBadge kind="waiting">{t('progress.result.unread')}</StatusBadge>}
      <div>
        <Button
          variant={read ? 'default' : 'filled'}
          renderRoot={(props) => (
            <Link {...props} to="/kinerja/hasil/$evaluationId" params={{ evaluationId: evaluation.id }} />
          )}
        >
          {t('progress.result.open')}
        </Button>
      </div>
    </>
  );
}

function Filling({ chosen }: { chosen: PeriodChoice }) {
  const t = useT();
  const { language } = useLanguage();
  const due = { date: formatDate(chosen.period.dueOn, language, 'long') };
  const over = chosen.period.state === 'EVALUATING';
  return (
    <>
      <p>{t(over ? 'progress.result.submitNow' : 'progress.result.running', due)}</p>
      <div>
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link {...props} to="/kinerja/penilaian-diri" search={{ periode: chosen.code }} />
          )}
        >
          {t('progress.result.submit')}
        </Button>
      </div>
    </>
  );
}

function InHand({ evaluation, chosen }: { evaluation: EvaluationSummary; chosen: PeriodChoice }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      <StatusBadge kind="sent">{t('progress.result.inHand')}</StatusBadge>
      <p>{t('progress.result.waitFor', { assessor: evaluation.assessor.name })}</p>
      {evaluation.submittedAt && (
        <p className="caption">
          <Link to="/kinerja/penilaian-diri" search={{ periode: chosen.code }}>
            {t('progress.result.submittedAt', { at: formatInstant(evaluation.submittedAt, language) })}
          </Link>
        </p>
      )}
    </>
  );
}
