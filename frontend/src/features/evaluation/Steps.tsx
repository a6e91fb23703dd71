import type { ExplanationStep } from '@/api/performance';
import styles from './evaluation.module.css';
import { RuleNote } from './RuleNote';

/** A reckoning step by step, each with its rule. Equal rules in a row are said once. */
export function Steps({ steps }: { steps: readonly ExplanationStep[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step, index) => (
        <li key={step.text}>
          <p>{step.text}</p>
          {steps[index + 1]?.rule.text !== step.rule.text && <RuleNote rule={step.rule} />}
        </li>
      ))}
    </ol>
  );
}
