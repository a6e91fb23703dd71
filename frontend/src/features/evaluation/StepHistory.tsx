import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { Evaluation } from './assessment';
import styles from './evaluation.module.css';
import { useActingName } from './useAssessorName';

type Step = Evaluation['steps'][number];

/** Who did what, and when. */
export function StepHistory({ steps }: { steps: Evaluation['steps'] }) {
  const t = useT();
  const { language } = useLanguage();
  const acting = useActingName();
  if (steps.length === 0) return null;
  return (
    <Section title={t('evaluation.history.title')}>
      <ol className={styles.steps}>
        {steps.map(({ step, at, by, insteadOf, reason }) => (
          <li key={`${step}.${at}`}>
            <p>{t(`evaluation.step.${step}`, { name: nameOf(by, insteadOf) })}</p>
            <p className="caption">{formatInstant(at, language)}</p>
            {reason && <p className={styles.written}>{t('evaluation.reasonGiven', { reason })}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );

  function nameOf(by: Step['by'], insteadOf: Step['insteadOf']): string {
    if (!by) return t('evaluation.step.system');
    return insteadOf ? acting(by.name, insteadOf.kind, insteadOf.person.name) : by.name;
  }
}
