import chart from '@/components/Chart.module.css';
import { Disclosure } from '@/components/Disclosure';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatIndex } from '@/lib/format';
import { useChartWidth } from '@/lib/useChartWidth';
import type { TrendPoint } from './results';

const HEIGHT = 240;
const LEFT = 48;
const RIGHT = 48;
const TOP = 26;
const BOTTOM = 34;
const GRADES = [65, 76.61, 88.31];

/** Better than before? One dot a survey with its interval; a ring is a result from before this system. */
export function TrendChart({ trend }: { trend: TrendPoint[] }) {
  const t = useT();
  const { language } = useLanguage();
  const number = (value: number | undefined) => (value === undefined ? '–' : formatIndex(value, language));
  if (trend.length < 2) return null;
  const title = t('surveyresult.trend.title', { n: trend.length });
  return (
    <Section title={title} lead={t('surveyresult.trend.how')}>
      <Chart trend={trend} title={title} />
      <Disclosure summary={t('surveyresult.table')}>
        <DataTable
          caption={title}
          rows={trend}
          keyOf={(point) => `${point.endsOn}${point.name}`}
          columns={[
            { id: 'name', header: t('surveyresult.survey'), cell: (point) => point.name },
            {
              id: 'end',
              header: t('surveyresult.endsOn'),
              cell: (point) => formatDate(point.endsOn, language),
            },
            { id: 'value', header: t('surveyresult.index'), cell: (point) => number(point.value) },
            { id: 'grade', header: t('surveyresult.grade'), cell: (point) => point.grade ?? '–' },
            {
              id: 'interval',
              header: t('surveyresult.interval.short'),
              cell: (point) => `${number(point.low)} – ${number(point.high)}`,
            },
            { id: 'n', header: t('surveyresult.n'), cell: (point) => number(point.respondents) },
            {
              id: 'source',
              header: t('surveyresult.source'),
              cell: (point) => point.source ?? t('surveyresult.source.here'),
            },
          ]}
        />
      </Disclosure>
    </Section>
  );
}

function Chart({ trend, title }: { trend: TrendPoint[]; title: string }) {
  const { language } = useLanguage();
  const width = useChartWidth();
  const lows = trend.map((point) => point.low ?? point.value);
  const highs = trend.map((point) => point.high ?? point.value);
  const bottom = Math.floor(Math.min(...lows) - 2);
  const top = Math.ceil(Math.max(...highs) + 2);
  const x = (place: number) => LEFT + (place * (width - LEFT - RIGHT)) / Math.max(1, trend.length - 1);
  const y = (value: number) => TOP + ((top - value) / (top - bottom)) * (HEIGHT - TOP - BOTTOM);
  return (
    <svg className={chart.chart} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={title}>
      {GRADES.filter((bound) => bound > bottom && bound < top).map((bound) => (
        <g key={bound}>
          <line className={chart.grid} x1={LEFT} x2={width - RIGHT} y1={y(bound)} y2={y(bound)} />
          <text className={chart.quiet} x={0} y={y(bound) + 4}>
            {formatIndex(bound, language)}
          </text>
        </g>
      ))}
      {trend.map((point, place) => (
        <g key={`${point.endsOn}${point.name}`}>
          {point.low !== undefined && point.high !== undefined && (
            <line className={chart.span} x1={x(place)} x2={x(place)} y1={y(point.low)} y2={y(point.high)} />
          )}
          <circle
            className={point.surveyId ? chart.dot : chart.ring}
            cx={x(place)}
            cy={y(point.value)}
            r={6}
          />
          <text
            x={x(place) + 10}
            y={y(point.value) - 8}
            textAnchor={place === trend.length - 1 ? 'end' : 'start'}
          >
            {formatIndex(point.value, language)}
          </text>
          {(place === 0 || place === trend.length - 1) && (
            <text
              className={chart.quiet}
              x={x(place)}
              y={HEIGHT - 8}
              textAnchor={place === 0 ? 'start' : 'end'}
            >
              {formatDate(point.endsOn, language)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
