import chart from '@/components/Chart.module.css';
import { Disclosure } from '@/components/Disclosure';
import { EmptyState } from '@/components/EmptyState';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { type Translate, useT } from '@/i18n/useT';
import { saveCsv } from '@/lib/csv';
import { formatDate, formatNumber } from '@/lib/format';
import { useChartWidth } from '@/lib/useChartWidth';
import { CsvButton } from './CsvButton';
import type { Measures } from './service';
import styles from './service.module.css';
import { durationText } from './words';

const HEIGHT = 300;
const LEFT = 76;
const RIGHT = 118;
const TOP = 16;
const BOTTOM = 30;

type Week = Measures['weeks'][number];

/** Is the working time stable, or has it changed? A control chart of the weekly medians. */
export function WeekChart({ measures }: { measures: Measures }) {
  const t = useT();
  const { language } = useLanguage();
  const { weeks, limits } = measures;
  const signals = weeks.filter((week) => week.signal).length;
  const title = t(signals > 0 ? 'service.weeks.changed' : 'service.weeks.stable', { n: signals });
  const columns: [string, (week: Week) => string][] = [
    [t('service.week'), (week) => formatDate(week.startsOn, language)],
    [t('service.n'), (week) => formatNumber(week.processing.n, language)],
    [t('service.median'), (week) => durationText(week.processing.medianSeconds ?? 0, t, language)],
    [t('service.p90'), (week) => durationText(week.processing.p90Seconds ?? 0, t, language)],
    [t('service.signal'), (week) => (week.signal ? t('service.yes') : '–')],
  ];
  return (
    <Section
      title={limits ? title : t('service.weeks.title')}
      action={<CsvButton onSave={() => saveCsv('mutu-mingguan.csv', columns, weeks)} />}
    >
      {limits ? (
        <>
          <Chart weeks={weeks} limits={limits} title={title} t={t} />
          <p className="muted measure">{t('service.weeks.how')}</p>
        </>
      ) : (
        <EmptyState title={t('service.weeks.few')}>{t('service.weeks.few.text')}</EmptyState>
      )}
      <Disclosure summary={t('service.table')}>
        <DataTable
          caption={t('service.weeks.title')}
          rows={weeks}
          keyOf={(week) => week.startsOn}
          columns={columns.map(([header, cell], place) => ({ id: String(place), header, cell }))}
        />
      </Disclosure>
    </Section>
  );
}

interface ChartProps {
  weeks: Week[];
  limits: NonNullable<Measures['limits']>;
  title: string;
  t: Translate;
}

function Chart({ weeks, limits, title, t }: ChartProps) {
  const { language } = useLanguage();
  const width = useChartWidth();
  const values = weeks.map((week) => week.processing.medianSeconds ?? 0);
  const top = Math.max(limits.upper, ...values) * 1.08;
  const x = (place: number) => LEFT + (place * (width - LEFT - RIGHT)) / Math.max(1, weeks.length - 1);
  const y = (value: number) => TOP + (1 - value / top) * (HEIGHT - TOP - BOTTOM);
  const lines: [string, number, string | undefined][] = [
    [t('service.limit.upper'), limits.upper, styles.limit],
    [t('service.mean'), limits.mean, styles.mean],
    [t('service.limit.lower'), limits.lower, styles.limit],
  ];
  return (
    <svg
      className={`${chart.chart} ${chart.quiet}`}
      viewBox={`0 0 ${width} ${HEIGHT}`}
      role="img"
      aria-label={title}
    >
      {lines.map(([label, value, style]) => (
        <g key={label}>
          <line className={style} x1={LEFT} x2={width - RIGHT} y1={y(value)} y2={y(value)} />
          <text x={width - RIGHT + 6} y={y(value) + 4}>
            {label}
          </text>
          <text x={LEFT - 8} y={y(value) + 4} textAnchor="end">
            {durationText(value, t, language)}
          </text>
        </g>
      ))}
      <polyline
        className={styles.line}
        points={values.map((value, place) => `${x(place)},${y(value)}`).join(' ')}
      />
      {weeks.map((week, place) => {
        const cx = x(place);
        const cy = y(values[place] ?? 0);
        return week.signal ? (
          <path key={week.startsOn} className={styles.signal} d={`M${cx} ${cy - 7}l7 12h-14z`} />
        ) : (
          <circle key={week.startsOn} className={chart.dot} cx={cx} cy={cy} r={4} />
        );
      })}
      {[0, weeks.length - 1].map((place) => (
        <text key={place} x={x(place)} y={HEIGHT - 8} textAnchor={place === 0 ? 'start' : 'end'}>
          {formatDate(weeks[place]?.startsOn ?? '', language)}
        </text>
      ))}
    </svg>
  );
}
