import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';
import styles from './JourneySteps.module.css';

export interface JourneyStep {
  label: string;
  /** Such as a date or who did it. */
  note?: string;
}

/** Where a long matter stands: what is done, what is now, what comes. */
export function JourneySteps({
  steps,
  current,
  label,
}: {
  steps: readonly JourneyStep[];
  current: number;
  label: string;
}) {
  const t = useT();
  return (
    <ol className={styles.steps} aria-label={label}>
      {steps.map((step, index) => {
        const state = index < current ? 'done' : index === current ? 'now' : 'next';
        return (
          <li
            key={step.label}
            className={styles.step}
            data-state={state}
            aria-current={state === 'now' ? 'step' : undefined}
          >
            <span className={styles.mark} aria-hidden>
              {state === 'done' ? <IconCheck size={16} stroke={2.5} /> : index + 1}
            </span>
            <span className={styles.label}>
              {step.label}
              {state === 'done' && <VisuallyHidden> ({t('common.step.done')})</VisuallyHidden>}
              {step.note && <span className="caption"> {step.note}</span>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
