import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import { handlersQuery, type Span } from './measures';
import { RequestsLink } from './RequestsLink';
import { durationText } from './words';

/** People by name and never by rank: steps are theirs, the whole request is the unit's. */
export function HandlerTable({ span }: { span: Span }) {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(handlersQuery(span));
  return (
    <Section title={t('service.handlers')} lead={t('service.handlers.lead')}>
      <QueryView
        query={query}
        empty={{
          when: (found) => found.items.length === 0,
          show: <p className="muted">{t('service.handlers.none')}</p>,
        }}
      >
        {({ items }) => (
          <DataTable
            caption={t('service.handlers')}
            rows={items}
            keyOf={(row) => row.handler.employeeId}
            columns={[
              { id: 'name', header: t('service.handler'), cell: (row) => row.handler.name },
              {
                id: 'requests',
                header: t('service.figure.finished'),
                cell: (row) => (
                  <RequestsLink
                    span={span}
                    finding="FINISHED"
                    handlerId={row.handler.employeeId}
                    label={t('service.show.of', { what: row.handler.name })}
                  >
                    {formatNumber(row.requests, language)}
                  </RequestsLink>
                ),
              },
              {
                id: 'own',
                header: t('service.ownSteps'),
                cell: (row) =>
                  t('service.medianP90', {
                    median: durationText(row.ownSteps.medianSeconds ?? 0, t, language),
                    p90: durationText(row.ownSteps.p90Seconds ?? 0, t, language),
                    n: formatNumber(row.ownSteps.n, language),
                  }),
              },
              {
                id: 'onTime',
                header: t('service.figure.onTime'),
                cell: (row) => `${row.onTime.count}/${row.onTime.of}`,
              },
              {
                id: 'mix',
                header: t('service.caseMix'),
                cell: (row) =>
                  row.caseMixRatio === undefined ? '–' : formatNumber(row.caseMixRatio, language, 2),
              },
              {
                id: 'right',
                header: t('service.figure.firstTimeRight'),
                cell: (row) => `${row.firstTimeRight.count}/${row.firstTimeRight.of}`,
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
