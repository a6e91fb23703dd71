import { Button, Textarea } from '@mantine/core';
import { useT } from '@/i18n/useT';
import styles from './document.module.css';
import { longestOf, type TextName } from './surveyReport';

interface ReportTextFieldProps {
  name: TextName;
  text: string;
  /** Reckoned from the result; printed as long as nothing is written. */
  suggestion: string | undefined;
  onChange: (text: string) => void;
}

export function ReportTextField({ name, text, suggestion, onChange }: ReportTextFieldProps) {
  const t = useT();
  const label = t(`surveyreport.text.${name}`);
  return (
    <div className="stack-tight">
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={longestOf(name)}
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {suggestion && !text && (
        <div className="stack-tight">
          <p className={`muted measure ${styles.suggestion}`}>
            {t('surveyreport.suggestion')}: {suggestion}
          </p>
          <div>
            <Button
              variant="default"
              size="compact-md"
              aria-label={t('surveyreport.suggestion.use', { field: label })}
              onClick={() => onChange(suggestion)}
            >
              {t('surveyreport.suggestion.use.short')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
