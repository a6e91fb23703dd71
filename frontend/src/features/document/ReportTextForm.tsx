import { TextInput } from '@mantine/core';
import { ReadBy } from '@/components/ReadBy';
import { SaveState } from '@/components/SaveState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import styles from './document.module.css';
import { ReportSpans } from './ReportSpans';
import { ReportTextField } from './ReportTextField';
import { CHAPTERS, type SurveyReport } from './surveyReport';
import type { ReportTextsHandle } from './useReportTexts';

const ORDER = Object.keys(CHAPTERS) as (keyof typeof CHAPTERS)[];

/** Chapter by chapter what only the office knows. Nothing of it is needed. */
export function ReportTextForm({ report, texts }: { report: SurveyReport; texts: ReportTextsHandle }) {
  const t = useT();
  const { value, edit, autosave } = texts;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves
    <div className="stack-wide" onBlur={() => void autosave.flush()}>
      <Section title={t('surveyreport.texts')} lead={t('surveyreport.texts.lead')}>
        <ReadBy names={[t('surveyreport.texts.reader.staff'), t('surveyreport.texts.reader.public')]} />
        {ORDER.map((chapter) => (
          <fieldset key={chapter} className="card stack">
            <legend>{t(`surveyreport.chapter.${chapter}`)}</legend>
            {chapter === 'forum' && (
              <TextInput
                type="date"
                label={t('surveyreport.forumOn')}
                value={value.forumOn ?? ''}
                onChange={(event) => edit({ forumOn: event.currentTarget.value || undefined })}
              />
            )}
            {CHAPTERS[chapter].map((name) => (
              <ReportTextField
                key={name}
                name={name}
                text={value[name] ?? ''}
                suggestion={report.suggestions[name]}
                onChange={(text) => edit({ [name]: text })}
              />
            ))}
            {chapter === 'gathering' && (
              <ReportSpans value={value} suggestions={report.suggestions} edit={edit} />
            )}
          </fieldset>
        ))}
      </Section>
      <div className={styles.sticky} data-idle={autosave.phase === 'clean' || undefined}>
        <SaveState state={autosave} />
      </div>
    </div>
  );
}
