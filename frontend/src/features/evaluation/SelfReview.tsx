import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Evaluation } from './assessment';
import styles from './evaluation.module.css';
import { SelfReviewForm } from './SelfReviewForm';
import { StatusOf } from './StatusOf';
import { StepHistory } from './StepHistory';

/** Open: the note and the hand-in. Handed in: what was said and where it stands. */
export function SelfReview({ evaluation }: { evaluation: Versioned<Evaluation> }) {
  const t = useT();
  const { language } = useLanguage();
  const { value, etag } = evaluation;
  const { period, returnReason, employeeNote, assessor } = value;
  if (value.allowedActions.includes('SUBMIT')) {
    return (
      <>
        {returnReason && (
          <Notice tone="warn" title={t('evaluation.self.returned', { assessor: assessor.name })}>
            <p className={styles.written}>{returnReason}</p>
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
        <p className={styles.written}>{employeeNote ?? t('evaluation.self.noNote')}</p>
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
