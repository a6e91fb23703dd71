import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatIndex, formatInstant, formatNumber } from '@/lib/format';
import type { Results } from './results';
import styles from './surveyresult.module.css';

/** The index with everything that must be said beside it. */
export function IndexCard({ results }: { results: Results }) {
  const t = useT();
  const { language } = useLanguage();
  const { index, survey } = results;
  const number = (value: number) => formatIndex(value, language);
  return (
    <section className="card stack-tight" aria-label={t('surveyresult.index')}>
      <p className="caption">{t('surveyresult.index.long')}</p>
      {index ? (
        <>
          <p className={styles.index}>
            <span className={styles.value}>{number(index.value)}</span>
            {index.grade && <span className={styles.grade}>{t(`surveyresult.grade.${index.grade}`)}</span>}
            {!index.gradeCertain && <StatusBadge kind="fix">{t('surveyresult.uncertain')}</StatusBadge>}
          </p>
          {index.low !== undefined && index.high !== undefined && (
            <p>{t('surveyresult.interval', { low: number(index.low), high: number(index.high) })}</p>
          )}
          {!index.gradeCertain && <p className="muted measure">{t('surveyresult.uncertain.text')}</p>}
          <p className="caption">{t(`surveyresult.weight.${index.weightPolicy}`)}</p>
        </>
      ) : (
        <p>{t('surveyresult.tooFew', { n: results.shownFrom, have: results.respondents })}</p>
      )}
      <p className="caption">
        {t('surveyresult.basis', {
          n: formatNumber(results.respondents, language),
          from: formatDate(survey.startsOn, language),
          to: formatDate(survey.endsOn, language),
          at: formatInstant(survey.closedAt, language),
        })}
        {survey.imported && ` · ${t('surveyresult.imported')}`}
      </p>
    </section>
  );
}
