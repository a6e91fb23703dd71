import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { Evaluation } from './assessment';
import styles from './evaluation.module.css';

/** Who did what, and when. */
export function StepHistory({ steps }: { steps: Evaluation['steps'] }) {
  const t = useT();
  const { language } = useLanguage();
  if (steps.length === 0) return null;
  return (
    <Section title={t('evaluation.history.title')}>
      <ol className={styles.steps}>
        {steps.map(({ step, at, by, reason }) => (
          <li key={`${step}.${at}`}>
            <p>{t(`evaluation.step.${step}`, { name: by?.name ?? t('evaluation.step.system') })}</p>
            <p className="caption">{formatInstant(at, language)}</p>
            {reason && <p className={styles.written}>{t('evaluation.reasonGiven', { reason })}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
