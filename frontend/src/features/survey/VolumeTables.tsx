import { Section } from '@/components/Section';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber, formatPercent } from '@/lib/format';
import type { Count, Volumes } from './surveys';

/** The columns that every breakdown has. */
function useCountColumns<Row>(of: (row: Row) => Count): Column<Row>[] {
  const t = useT();
  const { language } = useLanguage();
  const column = (id: 'visits' | 'invitations' | 'answers' | 'flagged'): Column<Row> => ({
    id,
    header: t(`survey.${id}`),
    numeric: true,
    cell: (row) => formatNumber(of(row)[id], language),
  });
  return [
    column('visits'),
    column('invitations'),
    column('answers'),
    {
      id: 'rate',
      header: t('survey.rate'),
      numeric: true,
      cell: (row) => percent(of(row).responseRate, language),
    },
    column('flagged'),
  ];
}

const percent = (value: number | undefined, language: 'id' | 'en') =>
  value === undefined ? '–' : formatPercent(value, language);

export function CountTables({ volumes }: { volumes: Volumes }) {
  const t = useT();
  const { language } = useLanguage();
  const services = useCountColumns<Volumes['services'][number]>((row) => row.count);
  const weeks = useCountColumns<Volumes['weeks'][number]>((row) => row.count);
  return (
    <>
      <Section title={t('survey.byService')}>
        <DataTable
          caption={t('survey.byService')}
          rows={volumes.services}
          keyOf={(row) => row.serviceTypeId ?? ''}
          columns={[
            { id: 'name', header: t('survey.service'), cell: (row) => row.name ?? t('survey.anyService') },
            ...services,
          ]}
        />
      </Section>
      <Section title={t('survey.byWeek')}>
        <DataTable
          caption={t('survey.byWeek')}
          rows={volumes.weeks}
          keyOf={(row) => row.week}
          columns={[
            { id: 'week', header: t('survey.week'), cell: (row) => formatDate(row.week, language) },
            ...weeks,
          ]}
        />
      </Section>
      <Section title={t('survey.byChannel')}>
        <DataTable
          caption={t('survey.byChannel')}
          rows={volumes.channels}
          keyOf={(row) => row.channel}
          columns={[
            {
              id: 'channel',
              header: t('survey.channel'),
              cell: (row) => t(`survey.channel.${row.channel}`),
            },
            {
              id: 'answers',
              header: t('survey.answers'),
              numeric: true,
              cell: (row) => formatNumber(row.answers, language),
            },
            {
              id: 'flagged',
              header: t('survey.flagged'),
              numeric: true,
              cell: (row) => formatNumber(row.flagged, language),
            },
          ]}
        />
      </Section>
    </>
  );
}

export function HandlerTable({ handlers }: { handlers: Volumes['handlers'] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section title={t('survey.byHandler')} lead={t('survey.byHandler.lead')}>
      <DataTable
        caption={t('survey.byHandler')}
        rows={handlers}
        keyOf={(row) => row.person.employeeId}
        columns={[
          { id: 'name', header: t('survey.handler'), cell: (row) => row.person.name },
          ...(['visits', 'invitations', 'voided'] as const).map((id) => ({
            id,
            header: t(`survey.${id}`),
            numeric: true,
            cell: (row: Volumes['handlers'][number]) => formatNumber(row[id], language),
          })),
          {
            id: 'rate',
            header: t('survey.voidRate'),
            numeric: true,
            cell: (row) => percent(row.voidRate, language),
          },
        ]}
      />
    </Section>
  );
}
