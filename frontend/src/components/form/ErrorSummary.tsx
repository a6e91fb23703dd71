import { type MouseEvent, useEffect, useRef } from 'react';
import { useT } from '@/i18n/useT';
import styles from './ErrorSummary.module.css';
import { type FieldMessage, fieldId } from './fieldErrors';

interface ErrorSummaryProps {
  messages: readonly FieldMessage[];
  /** Messages that belong to no field. */
  general?: readonly string[];
  /** Grows with each refused submission, so that the focus comes here every time. */
  attempt: number;
}

export function ErrorSummary({ messages, general = [], attempt }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt calls for attention again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div
      ref={box}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title" className={styles.title}>
        {t('common.form.problems', { count: messages.length + general.length })}
      </h2>
      <ul className={styles.list}>
        {general.map((text) => (
          <li key={text}>{text}</li>
        ))}
        {messages.map(({ field, text }) => (
          <li key={field}>
            <a href={`#${fieldId(field)}`} onClick={(event) => focusField(event, field)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function focusField(event: MouseEvent, field: string): void {
  const target = document.getElementById(fieldId(field));
  if (!target) return;
  event.preventDefault();
  const input = target.matches('input, select, textarea, button')
    ? target
    : target.querySelector<HTMLElement>('input');
  (input ?? target).focus();
  target.scrollIntoView({ block: 'center' });
}
