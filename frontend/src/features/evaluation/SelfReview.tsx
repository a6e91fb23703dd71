import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Evaluation } from './assessment';
import { explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { SelfReviewForm } from './SelfReviewForm';
import { SelfReviewText } from './SelfReviewText';
import { StatusOf } from './StatusOf';
import { StepHistory } from './StepHistory';
import { draftOf, selfReviewQuery } from './selfReview';

/** Open: the themes and the hand-in. Handed in: what was said and where it stands. */
export function SelfReview({ evaluation }: { evaluation: Versioned<Evaluation> }) {
  const t = useT();
  const { language } = useLanguage();
  const { value, etag } = evaluation;
  const { period, returnReason, employeeNote, assessor, extension } = value;
  if (value.allowedActions.includes('SUBMIT')) {
    return (
      <>
        {returnReason && (
          <Notice tone="warn" title={t('evaluation.self.returned', { assessor: assessor.name })}>
            <p className={styles.written}>{returnReason}</p>
          </Notice>
        )}
        {extension && (
          <Notice>
            {t('evaluation.extension', {
              date: formatDate(extension.dueOn, language, 'long'),
              reason: extension.reason,
            })}
          </Notice>
        )}
        <SelfReviewForm evaluation={value} etag={etag} />
      </>
    );
  }
  if (value.status === 'FILLING') {
    return (
      <Notice>{t('evaluation.self.early', { date: formatDate(period.startsOn, language, 'long') })}</Notice>
    );
  }
  return (
    <>
      <div>
        <StatusOf status={value.status} />
      </div>
      <Section title={t('evaluation.self.sent', { assessor: assessor.name })} boxed>
        {employeeNote && <p className={styles.written}>{employeeNote}</p>}
        <Sent evaluationId={value.id} />
      </Section>
      {value.predicate && (
        <div>
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/kinerja/hasil/$evaluationId" params={{ evaluationId: value.id }} />
            )}
          >
            {t('evaluation.self.result')}
          </Button>
        </div>
      )}
      <StepHistory steps={value.steps} />
    </>
  );
}

/** What was handed in, for reading. */
function Sent({ evaluationId }: { evaluationId: string }) {
  const saved = useQuery(selfReviewQuery(evaluationId));
  const explanation = useQuery(explanationQuery(evaluationId));
  return (
    <QueryView query={explanation}>
      {(lines) => (
        <QueryView query={saved}>
          {({ value }) => <SelfReviewText draft={draftOf(value, lines)} lines={lines} />}
        </QueryView>
      )}
    </QueryView>
  );
}
