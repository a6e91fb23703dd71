import type { ReactNode } from 'react';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Evaluation, Explanation } from './assessment';
import styles from './evaluation.module.css';
import { TargetExplanation } from './TargetExplanation';

/** What the rating rests on, beside the form. */
interface EvidenceColumnProps {
  explanation: Explanation;
  evaluation: Evaluation;
  /** What else stands beside the form. */
  children: ReactNode;
}

export function EvidenceColumn({ explanation, evaluation, children }: EvidenceColumnProps) {
  const t = useT();
  const overall = evaluation.circumstances.selfReview?.overall;
  const bare = explanation.targets.flatMap(({ indicators }) =>
    indicators.filter(({ progress }) => progress.evidence === 0 && progress.source === 'MANUAL'),
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
        {overall && (
          <div className="card stack-tight">
            <h3>{t('evaluation.self.of', { name: explanation.employee.name })}</h3>
            <p className={styles.written}>{overall}</p>
          </div>
        )}
        {children}
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
          <TargetExplanation
            key={target.id}
            target={target}
            evaluationId={explanation.evaluationId}
            besideForm
          />
        ))}
      </Section>
    </div>
  );
}
