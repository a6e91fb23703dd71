import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant } from '@/lib/format';
import { type ObjectionLine, type ObjectionPart, objectionsList } from './objections';
import { STATUS_KIND } from './words';

/** The cases in which one plays a part; a quiet list is not there while it is empty. */
export function ObjectionList({ part, quiet = false }: { part: ObjectionPart | undefined; quiet?: boolean }) {
  const t = useT();
  const query = useInfiniteQuery(objectionsList(part));
  if (quiet && (query.data?.length ?? 0) === 0 && !query.error) return null;
  return (
    <Section title={t(`objection.list.${part ?? 'ALL'}`)}>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <p className="muted">{t('objection.list.none')}</p>,
        }}
      >
        {(rows) => <Table rows={rows} part={part} />}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function Table({ rows, part }: { rows: ObjectionLine[]; part: ObjectionPart | undefined }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t(`objection.list.${part ?? 'ALL'}`)}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          id: 'period',
          header: t('objection.period'),
          cell: (row) => (
            <Link to="/keberatan/$objectionId" params={{ objectionId: row.id }}>
              {part === 'EMPLOYEE'
                ? `${row.periodLabel} ${row.year}`
                : `${row.employee.name}, ${row.periodLabel} ${row.year}`}
            </Link>
          ),
        },
        {
          id: 'status',
          header: t('objection.status'),
          cell: (row) => (
            <StatusBadge kind={STATUS_KIND[row.status]}>{t(`objection.status.${row.status}`)}</StatusBadge>
          ),
        },
        {
          id: 'decider',
          header: t('objection.decider'),
          cell: (row) => row.decider?.name ?? t('objection.decider.none'),
        },
        { id: 'filed', header: t('objection.filedAt'), cell: (row) => formatInstant(row.filedAt, language) },
        {
          id: 'due',
          header: t('objection.decisionDue'),
          cell: (row) => (row.closedAt ? '–' : formatDate(row.decisionDueOn, language, 'long')),
        },
      ]}
    />
  );
}
