import type { components } from '@/api/schema';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';
import { IndicatorExplanation } from './IndicatorExplanation';
import { RuleNote } from './RuleNote';

type TargetPart = components['schemas']['ExplainedTarget'];

interface TargetExplanationProps {
  target: TargetPart;
  /** Absent for whoever may not open the requests behind a number. */
  evaluationId?: string;
  /** Beside the form, which says itself what the numbers suggest. */
  besideForm?: boolean;
}

/** One target with its mark, what the numbers say, and its indicators. */
export function TargetExplanation({ target, evaluationId, besideForm = false }: TargetExplanationProps) {
  const t = useT();
  return (
    <section className="card stack" aria-label={target.title}>
      <div className="stack-tight">
        <h3>{target.title}</h3>
        {!besideForm && target.mark && (
          <p>{t('evaluation.explain.mark', { rating: t(`evaluation.rating.${target.mark}`) })}</p>
        )}
        {!besideForm && target.feedback && <p className={styles.written}>{target.feedback}</p>}
        {!besideForm && target.suggestion && (
          <>
            <p className="muted">{target.suggestion.text}</p>
            <RuleNote rule={target.suggestion.rule} />
          </>
        )}
      </div>
      <ul className={styles.lines}>
        {target.indicators.map((part) => (
          <li key={part.progress.id} className={styles.line}>
            <IndicatorExplanation part={part} evaluationId={evaluationId} />
          </li>
        ))}
      </ul>
    </section>
  );
}
