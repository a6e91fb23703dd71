import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Evaluation } from './assessment';
import styles from './evaluation.module.css';
import { useAssessorName } from './useAssessorName';

/** Predicate, both ratings with their reasons, and the feedback. */
export function DecisionSummary({ evaluation }: { evaluation: Evaluation }) {
  const t = useT();
  const assessorName = useAssessorName();
  const { predicate, resultRating, resultReason, behaviourRating, behaviourReason, feedback } = evaluation;
  return (
    <>
      <Section title={t('evaluation.result.predicate')} boxed>
        {predicate && (
          <div>
            <p className={styles.predicate}>{t(`evaluation.predicate.${predicate}`)}</p>
            <p className="muted measure">{t(`evaluation.meaning.${predicate}`)}</p>
          </div>
        )}
        <div className={styles.ratings}>
          <Decided title={t('evaluation.results.title')} rating={resultRating} reason={resultReason} />
          <Decided
            title={t('evaluation.behaviour.title')}
            rating={behaviourRating}
            reason={behaviourReason}
          />
        </div>
      </Section>
      {feedback && (
        <Section title={t('evaluation.feedback.from', { name: assessorName(evaluation.assessor) })} boxed>
          <p className={styles.written}>{feedback}</p>
        </Section>
      )}
    </>
  );
}

interface DecidedProps {
  title: string;
  rating: Evaluation['resultRating'];
  reason: string | undefined;
}

function Decided({ title, rating, reason }: DecidedProps) {
  const t = useT();
  return (
    <div className="stack-tight">
      <h3>{title}</h3>
      <p>
        <strong>{t(`evaluation.rating.${rating ?? 'none'}`)}</strong>
      </p>
      {reason && <p className={styles.written}>{t('evaluation.reasonGiven', { reason })}</p>}
    </div>
  );
}
