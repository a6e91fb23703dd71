import { Link } from '@tanstack/react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { formatNip } from '@/lib/format';
import styles from './employee.module.css';
import type { EmployeeSummary } from './employees';

export function EmployeeTable({
  rows,
  sort,
  onSort,
}: {
  rows: EmployeeSummary[];
  sort: string;
  onSort: (sort: string) => void;
}) {
  const t = useT();
  return (
    <DataTable
      caption={t('employee.title')}
      rows={rows}
      keyOf={(row) => row.id}
      sort={sort}
      onSort={onSort}
      columns={[
        {
          id: 'name',
          header: t('employee.name'),
          sortBy: 'name',
          cell: (row) => (
            <Link to="/admin/pegawai/$employeeId" params={{ employeeId: row.id }}>
              {row.name}
            </Link>
          ),
        },
        {
          id: 'nip',
          header: t('employee.nip'),
          sortBy: 'nip',
          cell: (row) => <span className={`numeric ${styles.nip}`}>{formatNip(row.nip)}</span>,
        },
        { id: 'position', header: t('employee.position'), cell: (row) => row.position ?? '–' },
        { id: 'unit', header: t('employee.unit'), cell: (row) => row.unit?.name ?? '–' },
        { id: 'assessor', header: t('employee.assessor'), cell: (row) => row.assessor?.name ?? '–' },
        {
          id: 'problems',
          header: t('employee.problem'),
          cell: (row) =>
            row.problems.length === 0
              ? '–'
              : row.problems.map((problem) => (
                  <StatusBadge key={problem} kind="fix">
                    {t(`employee.problem.${problem}`)}
                  </StatusBadge>
                )),
        },
      ]}
    />
  );
}
