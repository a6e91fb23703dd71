import type { components } from '@/api/paths';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';
import { IndicatorExplanation } from './IndicatorExplanation';
import { RuleNote } from './RuleNote';

type TargetPart = components['schemas']['ExplainedTarget'];

/** One target with its mark, what the numbers say, and its indicators. */
export function TargetExplanation({ target }: { target: TargetPart }) {
  const t = useT();
  return (
    <section className="card stack" aria-label={target.title}>
      <div className="stack-tight">
        <h3>{target.title}</h3>
        {target.mark && (
          <p>{t('evaluation.explain.mark', { rating: t(`evaluation.rating.${target.mark}`) })}</p>
        )}
        {target.feedback && <p className={styles.written}>{target.feedback}</p>}
        {target.suggestion && (
          <>
            <p className="muted">{target.suggestion.text}</p>
            <RuleNote rule={target.suggestion.rule} />
          </>
        )}
      </div>
      <ul className={styles.lines}>
        {target.indicators.map((part) => (
          <li key={part.progress.id} className={styles.line}>
            <IndicatorExplanation part={part} />
          </li>
        ))}
      </ul>
    </section>
  );
}
