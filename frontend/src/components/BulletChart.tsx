import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, quantityText } from '@/lib/format';
import styles from './BulletChart.module.css';
import { Disclosure } from './Disclosure';

export interface BulletChartProps {
  /** The finding as a sentence; names the chart. */
  title: string;
  value: number | null;
  /** One number, or the two ends of a range. */
  target: number | readonly [number, number];
  direction: 'HIGHER_BETTER' | 'LOWER_BETTER' | 'RANGE';
  unit: string;
}

const WIDTH = 480;
const HEIGHT = 34;

/** Am I on target? A bar from zero, the target as a mark, three bands behind. The number comes first, the picture second. */
export function BulletChart({ title, value, target, direction, unit }: BulletChartProps) {
  const t = useT();
  const { language } = useLanguage();
  const shown = (number: number) => quantityText(formatNumber(number, language), unit);
  const [low, high] = typeof target === 'number' ? [target, target] : target;
  const end = Math.max(high * 1.25, (value ?? 0) * 1.05, 1);
  const x = (number: number) => Math.min(WIDTH, Math.max(0, (number / end) * WIDTH));
  const targetText = low === high ? shown(high) : `${formatNumber(low, language)} – ${shown(high)}`;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{title}</figcaption>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={title}
        className={styles.chart}
      >
        <rect className={styles.band3} width={x(high * 0.6)} height={HEIGHT} />
        <rect
          className={styles.band2}
          x={x(high * 0.6)}
          width={x(high * 0.9) - x(high * 0.6)}
          height={HEIGHT}
        />
        <rect className={styles.band1} x={x(high * 0.9)} width={WIDTH - x(high * 0.9)} height={HEIGHT} />
        {value !== null && (
          <rect className={styles.bar} y={HEIGHT / 3} height={HEIGHT / 3} width={x(Math.max(0, value))} />
        )}
        {low !== high && (
          <rect className={styles.target} x={x(low) - 1.5} y={4} width={3} height={HEIGHT - 8} />
        )}
        <rect className={styles.target} x={x(high) - 1.5} y={4} width={3} height={HEIGHT - 8} />
        {direction === 'LOWER_BETTER' && (
          <path
            className={styles.target}
            d={`M${x(high)} 3 l-9 -3 v6 z M${x(high)} ${HEIGHT - 3} l-9 -3 v6 z`}
          />
        )}
      </svg>
      {direction === 'LOWER_BETTER' && <p className="caption">{t('common.chart.lowerBetter')}</p>}
      <Disclosure summary={t('common.chart.numbers')}>
        <dl className={styles.numbers}>
          <dt>{t('common.chart.value')}</dt>
          <dd>{value === null ? t('common.chart.none') : shown(value)}</dd>
          <dt>{t('common.chart.target')}</dt>
          <dd>{targetText}</dd>
        </dl>
      </Disclosure>
    </figure>
  );
}
