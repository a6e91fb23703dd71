import { type MouseEvent, type RefObject, useEffect, useRef } from 'react';
import { useT } from '@/i18n/useT';
import styles from './ErrorSummary.module.css';
import { type FieldMessage, fieldId } from './fieldErrors';

interface ErrorSummaryProps {
  messages: readonly FieldMessage[];
  /** Messages that belong to no field. */
  general?: readonly string[];
  /** Grows with each refused submission. */
  attempt: number;
  /** The attempt that already had the focus: it comes here once for each, never while someone types. */
  focusedFor: RefObject<number>;
}

export function ErrorSummary({ messages, general = [], attempt, focusedFor }: ErrorSummaryProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusedFor.current === attempt) return;
    focusedFor.current = attempt;
    box.current?.focus();
  }, [attempt, focusedFor]);
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
  for (let part: Element | null = target; part; part = part.parentElement) {
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  const input = target.matches('input, select, textarea, button')
    ? target
    : target.querySelector<HTMLElement>('input');
  (input ?? target).focus();
  target.scrollIntoView({ block: 'center' });
}
