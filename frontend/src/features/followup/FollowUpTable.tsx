import { Link } from '@tanstack/react-router';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { FollowUpBadge } from './FollowUpBadge';
import type { FollowUpSummary } from './followUps';

/** Follow-ups, without any rating. The person stands in it where others' are listed. */
export function FollowUpTable({
  rows,
  withPerson,
  sort,
  onSort,
}: {
  rows: FollowUpSummary[];
  withPerson: boolean;
  sort: string;
  onSort: (sort: string) => void;
}) {
  const t = useT();
  const { language } = useLanguage();
  const title: Column<FollowUpSummary> = {
    id: 'title',
    header: t('followup.field.title'),
    cell: (row) => (
      <Link to="/tindak-lanjut/$followUpId" params={{ followUpId: row.id }}>
        {row.title}
      </Link>
    ),
  };
  const person: Column<FollowUpSummary>[] = [
    {
      id: 'person',
      header: t('followup.field.person'),
      sortBy: 'name',
      cell: (row) => (
        <>
          {row.employee.name}
          {row.unitName && <span className="caption"> · {row.unitName}</span>}
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={t('followup.title')}
      rows={rows}
      keyOf={(row) => row.id}
      sort={sort}
      onSort={onSort}
      columns={[
        title,
        ...(withPerson ? person : []),
        { id: 'kind', header: t('followup.field.kind'), cell: (row) => t(`followup.kind.${row.kind}`) },
        { id: 'owner', header: t('followup.field.owner'), cell: (row) => row.owner.name },
        {
          id: 'due',
          header: t('followup.field.due'),
          sortBy: 'dueOn',
          cell: (row) => formatDate(row.dueOn, language, 'short'),
        },
        {
          id: 'state',
          header: t('followup.field.state'),
          cell: (row) => <FollowUpBadge state={row.state} overdue={row.overdue} />,
        },
      ]}
    />
  );
}
