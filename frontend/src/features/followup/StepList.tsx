import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { FollowUp } from './followUps';
import styles from './followup.module.css';

/** What happened so far, the first on top. */
export function StepList({ steps }: { steps: FollowUp['steps'] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <ol className={`plain-list ${styles.steps}`}>
      {steps.map((step) => (
        <li key={`${step.at} ${step.step}`} className="stack-tight">
          <p>
            <strong>{t(`followup.step.${step.step}`)}</strong>
            <span className="caption">
              {' '}
              · {step.byName} · {formatInstant(step.at, language)}
            </span>
          </p>
          {step.text && <p className={styles.text}>{step.text}</p>}
        </li>
      ))}
    </ol>
  );
}
