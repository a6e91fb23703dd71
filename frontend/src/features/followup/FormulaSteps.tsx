import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import styles from './followup.module.css';
import type { FormulaResult } from './formulas';

/** The value and each step to it; what is not verified says so. */
export function FormulaSteps({ result }: { result: FormulaResult }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section title={t('followup.formula.result')} boxed>
      <p role="status">
        <span className={styles.figure}>{formatNumber(result.value, language, 2)}</span>
        {result.predicate && ` ${result.predicate}`}
      </p>
      <ol className={styles.reckoning}>
        {result.steps.map((step) => (
          <li key={step.rule.code}>
            <p>{step.text}</p>
            <p className="caption">
              {step.rule.text} ({step.rule.source})
            </p>
            {step.standing !== 'VERIFIED' && (
              <StatusBadge kind="fix">{t(`followup.formula.${step.standing}`)}</StatusBadge>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
