import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { saveCsv } from '@/lib/csv';
import { formatNumber, formatPercent } from '@/lib/format';
import { CsvButton } from './CsvButton';
import type { Span } from './measures';
import { RequestsLink } from './RequestsLink';
import type { Finding, Measures } from './service';
import { durationText, promiseText } from './words';

type Service = Measures['services'][number];

/** Service by service; each count opens its requests. */
export function MeasureTable({ services, span }: { services: Service[]; span: Span }) {
  const t = useT();
  const { language } = useLanguage();
  const share = (value: { share?: number; count: number; of: number }) =>
    value.share === undefined
      ? '–'
      : `${formatPercent(Math.round(value.share * 1000) / 10, language)} (${value.count}/${value.of})`;
  const time = (seconds: number | undefined) =>
    seconds === undefined ? '–' : durationText(seconds, t, language);
  const columns: [string, (row: Service) => string, Finding?][] = [
    [t('service.type'), (row) => row.serviceType.name],
    [t('service.promise'), (row) => (row.promise ? promiseText(row.promise, t) : t('service.due.none'))],
    [t('service.figure.arrived'), (row) => formatNumber(row.figures.arrived, language), 'ARRIVED'],
    [t('service.median'), (row) => time(row.figures.processing.medianSeconds)],
    [t('service.p90'), (row) => time(row.figures.processing.p90Seconds)],
    [t('service.figure.onTime'), (row) => share(row.figures.onTime), 'FINISHED_LATE'],
    [t('service.figure.returned'), (row) => share(row.figures.returned), 'RETURNED'],
    [t('service.figure.firstTimeRight'), (row) => share(row.figures.firstTimeRight), 'CORRECTED_BY_OFFICER'],
  ];
  return (
    <Section
      title={t('service.services')}
      action={<CsvButton onSave={() => saveCsv('mutu-layanan.csv', columns.map(pair), services)} />}
    >
      <DataTable
        caption={t('service.services')}
        rows={services}
        keyOf={(row) => row.serviceType.id}
        columns={columns.map(([header, cell, finding], place) => ({
          id: String(place),
          header,
          cell: (row: Service) =>
            finding ? (
              <RequestsLink
                span={span}
                finding={finding}
                serviceTypeId={row.serviceType.id}
                label={`${cell(row)}: ${t('service.show.of', { what: `${header}, ${row.serviceType.name}` })}`}
              >
                {cell(row)}
              </RequestsLink>
            ) : (
              cell(row)
            ),
        }))}
      />
    </Section>
  );
}

const pair = ([header, cell]: [string, (row: Service) => string, Finding?]): [
  string,
  (row: Service) => string,
] => [header, cell];
