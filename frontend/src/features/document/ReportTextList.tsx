import { useT } from '@/i18n/useT';
import { CHAPTERS, type ReportTexts, type TextName } from './surveyReport';

const NAMES: TextName[] = Object.values(CHAPTERS).flat();

/** One version of the words, for reading. */
export function ReportTextList({ texts, suggestions }: { texts: ReportTexts; suggestions: ReportTexts }) {
  const t = useT();
  return (
    <dl>
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{t(`surveyreport.text.${name}`)}</dt>
          <dd>{texts[name] || suggestions[name] || t('surveyreport.nothing')}</dd>
        </div>
      ))}
    </dl>
  );
}
