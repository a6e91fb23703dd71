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
  return (
    <li className={styles.indicator}>
      <div className={styles.what}>
        <span className={styles.aspect}>{t(ASPECT[indicator.aspect])}</span>
        <p>{indicator.description || <span className="muted">{t('target.indicator.noDescription')}</span>}</p>
        <p className="caption">
          {t(DIRECTION[indicator.direction])}. {t(ACCUMULATION[indicator.accumulation])}.
          {indicator.baseline !== undefined &&
            ` ${t('target.indicator.was', { value: formatNumber(indicator.baseline, language) })}`}
        </p>
      </div>
      <p className={styles.goal}>{goal ?? <span className="caption">{t('target.indicator.noGoal')}</span>}</p>
    </li>
  );
}
