import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import styles from './PlanView.module.css';
import type { ReadIndicator } from './planText';
import { ACCUMULATION, ASPECT, DIRECTION, goalText } from './words';

/** One indicator for reading: what is measured, and which number is as agreed. */
export function IndicatorRow({ indicator }: { indicator: ReadIndicator }) {
  const t = useT();
  const { language } = useLanguage();
  const goal = goalText(indicator, t, language);
  const { aspect, direction, accumulation, source } = indicator;
  if (!aspect || !direction || !accumulation) return <WordsRow words={indicator.description} />;
  return (
    <li className={styles.indicator}>
      <div className={styles.what}>
        <span className={styles.aspect}>{t(ASPECT[aspect])}</span>
        <p>{indicator.description || <span className="muted">{t('target.indicator.noDescription')}</span>}</p>
        <p className="caption">
          {t(DIRECTION[direction])}.{' '}
          {source && source !== 'MANUAL'
            ? t('target.source.fills', { what: t(`target.source.${source}`) })
            : `${t(ACCUMULATION[accumulation])}.`}
          {indicator.baseline !== undefined &&
            ` ${t('target.indicator.was', { value: formatNumber(indicator.baseline, language) })}`}
        </p>
      </div>
      <p className={styles.goal}>{goal ?? <span className="caption">{t('target.indicator.noGoal')}</span>}</p>
    </li>
  );
}

/** A measure of success that is told, not counted. */
function WordsRow({ words }: { words: string }) {
  const t = useT();
  return (
    <li className={styles.indicator}>
      <div className={styles.what}>
        <span className={styles.aspect}>{t('target.words.label')}</span>
        <p>{words || <span className="muted">{t('target.words.none')}</span>}</p>
      </div>
    </li>
  );
}
