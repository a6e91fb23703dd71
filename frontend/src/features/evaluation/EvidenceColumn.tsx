import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import styles from './evaluation.module.css';
import { TargetExplanation } from './TargetExplanation';

/** What the rating rests on, beside the form. */
export function EvidenceColumn({ explanation }: { explanation: Explanation }) {
  const t = useT();
  const bare = explanation.targets.flatMap(({ indicators }) =>
    indicators.filter(({ progress }) => progress.evidence === 0),
  );
  return (
    <div className={styles.evidence}>
      <Section title={t('evaluation.evidence.title')}>
        {explanation.employeeNote && (
          <div className="card stack-tight">
            <h3>{t('evaluation.evidence.note', { name: explanation.employee.name })}</h3>
            <p className={styles.written}>{explanation.employeeNote}</p>
          </div>
        )}
        {bare.length > 0 && (
          <div className="stack-tight">
            <p>{t('evaluation.evidence.missing', { count: bare.length })}</p>
            <ul className={styles.guides}>
              {bare.map(({ progress }) => (
                <li key={progress.id}>{progress.description}</li>
              ))}
            </ul>
          </div>
        )}
        {explanation.targets.map((target) => (
          <TargetExplanation key={target.id} target={target} besideForm />
        ))}
      </Section>
    </div>
  );
}
