import { useT } from '@/i18n/useT';
import type { Assessment, Explanation } from './assessment';
import styles from './evaluation.module.css';

interface AssessmentTextProps {
  assessment: Assessment;
  explanation: Pick<Explanation, 'targets' | 'behaviours'>;
}

/** A version of the draft for reading, where two of them must be compared. */
export function AssessmentText({ assessment, explanation }: AssessmentTextProps) {
  const t = useT();
  const rated = (rating: Assessment['resultRating']) => t(`evaluation.rating.${rating ?? 'none'}`);
  return (
    <dl className="stack-tight">
      <dt>{t('evaluation.results.title')}</dt>
      <dd>{rated(assessment.resultRating)}</dd>
      {assessment.resultReason && <dd className={styles.written}>{assessment.resultReason}</dd>}
      <dt>{t('evaluation.behaviour.title')}</dt>
      <dd>{rated(assessment.behaviourRating)}</dd>
      {assessment.behaviourReason && <dd className={styles.written}>{assessment.behaviourReason}</dd>}
      <dt>{t('evaluation.feedback.title')}</dt>
      <dd className={styles.written}>{assessment.feedback || '–'}</dd>
      {assessment.targetMarks.map(({ targetId, mark, feedback }) => (
        <dd key={targetId}>
          {explanation.targets.find(({ id }) => id === targetId)?.title}: {rated(mark)}
          {feedback && ` · ${feedback}`}
        </dd>
      ))}
      {assessment.behaviourMarks.map(({ value, mark, note }) => (
        <dd key={value}>
          {explanation.behaviours.find((item) => item.value === value)?.label}: {rated(mark)}
          {note && ` · ${note}`}
        </dd>
      ))}
    </dl>
  );
}
