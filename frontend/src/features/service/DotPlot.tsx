import chart from '@/components/Chart.module.css';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { useChartWidth } from '@/lib/useChartWidth';
import type { Measures } from './service';
import styles from './service.module.css';
import { durationText, promiseSeconds } from './words';

const ROW = 62;
const LEFT = 12;
const RIGHT = 12;

/** Median and P90 of each service as a share of what it promises: right of the mark is later than promised. */
export function DotPlot({ services }: { services: Measures['services'] }) {
  const t = useT();
  const { language } = useLanguage();
  const width = useChartWidth();
  const rows = services.flatMap((service) => {
    const promise = promiseSeconds(service.promise);
    const { medianSeconds, p90Seconds } = service.figures.processing;
    return promise === null || medianSeconds === undefined || p90Seconds === undefined
      ? []
      : [{ service, promise, median: medianSeconds, p90: p90Seconds }];
  });
  if (rows.length === 0) return null;
  const over = rows.filter((row) => row.p90 > row.promise).length;
  const title = t('service.dots.title', { n: over, of: rows.length });
  const end = Math.max(1.25, ...rows.map((row) => row.p90 / row.promise)) * 1.05;
  const x = (share: number) => LEFT + (share / end) * (width - LEFT - RIGHT);
  return (
    <Section title={title} lead={t('service.dots.how')}>
      <svg
        className={`${chart.chart} ${chart.quiet}`}
        viewBox={`0 0 ${width} ${rows.length * ROW + 24}`}
        role="img"
        aria-label={title}
      >
        {rows.map(({ service, promise, median, p90 }, place) => {
          const y = place * ROW + 46;
          return (
            <g key={service.serviceType.id}>
              <text x={LEFT} y={y - 30}>
                {service.serviceType.name}
              </text>
              <text x={LEFT} y={y - 13}>
                {`${durationText(median, t, language)} / ${durationText(p90, t, language)}`}
              </text>
              <line className={chart.grid} x1={LEFT} x2={width - RIGHT} y1={y} y2={y} />
              <line className={chart.span} x1={x(median / promise)} x2={x(p90 / promise)} y1={y} y2={y} />
              <circle className={chart.dot} cx={x(median / promise)} cy={y} r={6} />
              <circle className={chart.ring} cx={x(p90 / promise)} cy={y} r={6} />
              <line className={styles.promise} x1={x(1)} x2={x(1)} y1={y - 9} y2={y + 9} />
            </g>
          );
        })}
        <text x={x(1)} y={rows.length * ROW + 20} textAnchor="middle">
          {t('service.promise')}
        </text>
      </svg>
    </Section>
  );
}
