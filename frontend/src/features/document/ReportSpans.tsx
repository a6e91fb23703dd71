import { TextInput } from '@mantine/core';
import { useT } from '@/i18n/useT';
import styles from './document.module.css';
import { type ReportTexts, SPANS } from './surveyReport';

interface ReportSpansProps {
  value: ReportTexts;
  suggestions: ReportTexts;
  edit: (part: Partial<ReportTexts>) => void;
}

/** From when to when each piece of the work went; working days are counted by the calendar of the office. */
export function ReportSpans({ value, suggestions, edit }: ReportSpansProps) {
  const t = useT();
  return (
    <div className="stack">
      <p>{t('surveyreport.spans')}</p>
      <div className={styles.spans}>
        {SPANS.map((name) => {
          const span = value[name] ?? suggestions[name] ?? {};
          return (
            <fieldset key={name} className={styles.span}>
              <legend>{t(`surveyreport.span.${name}`)}</legend>
              {(['from', 'to'] as const).map((end) => (
                <TextInput
                  key={end}
                  type="date"
                  label={t(`surveyreport.span.${end}`)}
                  value={span[end] ?? ''}
                  onChange={(event) =>
                    edit({ [name]: { ...span, [end]: event.currentTarget.value || undefined } })
                  }
                />
              ))}
            </fieldset>
          );
        })}
      </div>
    </div>
  );
}
