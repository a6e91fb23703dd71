import { Textarea } from '@mantine/core';
import { Disclosure } from '@/components/Disclosure';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { SHORTEST_FEEDBACK } from './completeness';
import styles from './evaluation.module.css';

interface FeedbackBoxProps {
  id: string;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  readBy: readonly string[];
}

const PROMPTS = ['situation', 'behaviour', 'impact', 'next'] as const;

/** Feedback is required: what was seen, what it led to, what comes next. */
export function FeedbackBox({ id, value, onChange, error, readBy }: FeedbackBoxProps) {
  const t = useT();
  return (
    <div className="stack-tight">
      <Disclosure summary={t('evaluation.feedback.help')}>
        <ul className={styles.guides}>
          {PROMPTS.map((prompt) => (
            <li key={prompt}>{t(`evaluation.feedback.${prompt}`)}</li>
          ))}
        </ul>
      </Disclosure>
      <Textarea
        id={id}
        label={t('evaluation.feedback.label')}
        description={t('evaluation.feedback.hint', { count: SHORTEST_FEEDBACK })}
        rows={6}
        maxLength={4000}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ReadBy names={readBy} />
    </div>
  );
}
