import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import chart from '@/components/Chart.module.css';
import { Disclosure } from '@/components/Disclosure';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { saveCsv } from '@/lib/csv';
import { formatIndex, formatNumber } from '@/lib/format';
import { useChartWidth } from '@/lib/useChartWidth';
import { sharesOf, weakestFirst } from './bars';
import type { ElementFigure } from './results';
import styles from './surveyresult.module.css';
import { useElementName } from './useElementName';

const ROW = 64;
const BAR = 26;
const LEVELS = ['l1', 'l2', 'l3', 'l4'] as const;

/** Which element first? Answers of each, the weakest on top: left of the line unfavourable, right of it favourable. */
export function ElementBars({ elements }: { elements: ElementFigure[] }) {
  const t = useT();
  const { language } = useLanguage();
  const nameOf = useElementName();
  const sorted = weakestFirst(elements);
  const number = (value: number | undefined, digits = 2) =>
    value === undefined ? '–' : formatNumber(value, language, digits);
  const columns: [string, (row: ElementFigure) => string][] = [
    [t('surveyresult.element'), (row) => `U${row.number} ${nameOf(row)}`],
    [t('surveyresult.n'), (row) => number(row.filled, 0)],
    ...LEVELS.map(
      (_, place) =>
        [
          t(`surveyresult.level.${place as 0 | 1 | 2 | 3}`),
          (row: ElementFigure) => number(row.counts[place], 0),
        ] as [string, (row: ElementFigure) => string],
    ),
    [t('surveyresult.average'), (row) => number(row.average, 4)],
    [t('surveyresult.converted'), (row) => number(row.converted)],
    [t('surveyresult.grade'), (row) => row.grade ?? '–'],
  ];
  const title = t('surveyresult.elements.title');
  return (
    <Section
      title={title}
      lead={t('surveyresult.elements.how')}
      action={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconDownload aria-hidden size={18} />}
          onClick={() => saveCsv('unsur-survei.csv', columns, sorted)}
        >
          {t('surveyresult.csv')}
        </Button>
      }
    >
      <ul className={styles.legend}>
        {LEVELS.map((level, place) => (
          <li key={level} className="caption">
            <svg aria-hidden="true" viewBox="0 0 16 16">
              <rect className={styles[level]} width={16} height={16} />
            </svg>
            {t(`surveyresult.level.${place as 0 | 1 | 2 | 3}`)}
          </li>
        ))}
      </ul>
      <Chart elements={sorted} title={title} />
      <Disclosure summary={t('surveyresult.table')}>
        <DataTable
          caption={title}
          rows={sorted}
          keyOf={(row) => row.code}
          columns={columns.map(([header, cell], place) => ({ id: String(place), header, cell }))}
        />
      </Disclosure>
    </Section>
  );
}

function Chart({ elements, title }: { elements: ElementFigure[]; title: string }) {
  const { language } = useLanguage();
  const t = useT();
  const nameOf = useElementName();
  const width = useChartWidth();
  const rows = elements.map((element) => ({ element, shares: sharesOf(element.counts) }));
  const left = Math.max(0.08, ...rows.map(({ shares }) => (shares[0] ?? 0) + (shares[1] ?? 0)));
  const right = Math.max(0.08, ...rows.map(({ shares }) => (shares[2] ?? 0) + (shares[3] ?? 0)));
  const scale = width / (left + right);
  const centre = left * scale;
  return (
    <svg
      className={chart.chart}
      viewBox={`0 0 ${width} ${elements.length * ROW}`}
      role="img"
      aria-label={title}
    >
      {rows.map(({ element, shares }, place) => {
        let x = centre - ((shares[0] ?? 0) + (shares[1] ?? 0)) * scale;
        return (
          <g key={element.code} transform={`translate(0 ${place * ROW})`}>
            <text x={0} y={18}>
              {`U${element.number} ${nameOf(element)}`}
            </text>
            <text className={chart.quiet} x={width} y={18} textAnchor="end">
              {t('surveyresult.element.score', {
                value: element.converted === undefined ? '–' : formatIndex(element.converted, language),
                grade: element.grade ?? '–',
                n: formatNumber(element.filled, language, 0),
              })}
            </text>
            {LEVELS.map((level, choice) => {
              const length = (shares[choice] ?? 0) * scale;
              const start = x;
              x += length;
              return (
                length > 0 && (
                  <g key={level}>
                    <rect
                      className={styles[level]}
                      x={start + 0.5}
                      y={26}
                      width={Math.max(0.5, length - 1)}
                      height={BAR}
                    />
                    {length > 34 && (
                      <text className={styles[`${level}t`]} x={start + length / 2} y={44} textAnchor="middle">
                        {`${Math.round((shares[choice] ?? 0) * 100)}%`}
                      </text>
                    )}
                  </g>
                )
              );
            })}
            <line className={styles.centre} x1={centre} x2={centre} y1={24} y2={28 + BAR} />
          </g>
        );
      })}
    </svg>
  );
}
