import type { components } from '@/api/schema';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './evaluation.module.css';

type Change = components['schemas']['EvaluationResultChange'];

/** Results that others than the assessor changed, as they were and as they became. */
export function ResultChanges({ changes }: { changes: readonly Change[] }) {
  const t = useT();
  const { language } = useLanguage();
  if (changes.length === 0) return null;
  const said = ({ resultRating, behaviourRating, predicate }: Change['before']) =>
    t('evaluation.change.result', {
      predicate: t(`evaluation.predicate.${predicate}`),
      results: t(`evaluation.mark.${resultRating}`),
      behaviour: t(`evaluation.mark.${behaviourRating}`),
    });
  return (
    <Section title={t('evaluation.change.title')} boxed>
      <ol className={styles.steps}>
        {changes.map((change) => (
          <li key={change.at} className="stack-tight">
            <p>
              <strong>{t(`evaluation.change.${change.kind}`)}</strong>
            </p>
            <dl className={styles.beforeAfter}>
              <dt>{t('evaluation.change.before')}</dt>
              <dd>{said(change.before)}</dd>
              <dt>{t('evaluation.change.after')}</dt>
              <dd>{said(change.after)}</dd>
            </dl>
            <p className={styles.written}>{t('evaluation.reasonGiven', { reason: change.reason })}</p>
            <p className="caption">
              {change.byName}, {formatInstant(change.at, language)}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
