import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { formatNip } from '@/lib/format';
import type { Outcome, Reconciliation, ReportKind } from './handover';

const BADGE: Record<Outcome, StatusKind> = {
  EQUAL: 'done',
  DIFFERS: 'fix',
  MISSING_HERE: 'waiting',
  MISSING_THERE: 'waiting',
};

export function ComparisonTable({ rows, kind }: { rows: readonly Reconciliation[]; kind: ReportKind }) {
  const t = useT();
  const columns: Column<Reconciliation>[] = [
    {
      id: 'name',
      header: t('handover.person'),
      cell: (row) => (
        <>
          {row.name}
          <br />
          <span className="caption numeric">{formatNip(row.nip)}</span>
        </>
      ),
    },
    { id: 'unit', header: t('handover.unit'), cell: (row) => row.unitName ?? '–' },
    {
      id: 'outcome',
      header: t('handover.compare.outcome'),
      cell: (row) => (
        <StatusBadge kind={BADGE[row.outcome]}>{t(`handover.outcome.${row.outcome}`)}</StatusBadge>
      ),
    },
    { id: 'here', header: t('handover.here'), cell: (row) => <Here row={row} kind={kind} /> },
    { id: 'there', header: t('handover.there'), cell: (row) => <There row={row} kind={kind} /> },
  ];
  return (
    <DataTable
      caption={t('handover.compare.title')}
      rows={rows}
      keyOf={(row) => row.employeeId ?? row.nip}
      columns={columns}
    />
  );
}

/** Our predicate is in the answer for the auditor alone. */
function Here({ row, kind }: { row: Reconciliation; kind: ReportKind }) {
  const t = useT();
  if (row.outcome === 'MISSING_HERE') return <>–</>;
  if (row.predicateHere) return <>{t(`handover.predicate.${row.predicateHere}`)}</>;
  return <>{t(`handover.${row.doneHere ? 'done' : 'notDone'}.${kind}`)}</>;
}

function There({ row, kind }: { row: Reconciliation; kind: ReportKind }) {
  const t = useT();
  if (row.outcome === 'MISSING_THERE') return <>–</>;
  if (kind === 'EVALUATION' && row.predicateThere)
    return <>{t(`handover.predicate.${row.predicateThere}`)}</>;
  if (kind === 'PLAN' && row.statusThere) return <>{row.statusThere}</>;
  return <>{t('handover.there.nothing')}</>;
}
