import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { ErrorState } from '@/components/ErrorState';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { UnitStatusBadge } from './UnitStatusBadge';
import { type UnitSummary, useBeginUnit } from './units';

export function UnitTable({ rows, periodId }: { rows: UnitSummary[]; periodId: string }) {
  const t = useT();
  const navigate = useNavigate();
  const begin = useBeginUnit();
  const start = (unitId: string) =>
    begin.mutate(
      { unitId, periodId },
      {
        onSuccess: ({ value }) => void navigate({ to: '/unit-kinerja/$id', params: { id: value.id } }),
      },
    );
  return (
    <>
      {begin.error && <ErrorState error={begin.error} />}
      <DataTable
        caption={t('unit.title')}
        brief
        rows={rows}
        keyOf={(row) => row.unit.id}
        columns={[
          {
            id: 'unit',
            header: t('unit.name'),
            cell: (row) =>
              row.id ? (
                <Link to="/unit-kinerja/$id" params={{ id: row.id }}>
                  {row.unit.name}
                </Link>
              ) : (
                row.unit.name
              ),
          },
          { id: 'status', header: t('unit.status'), cell: (row) => <UnitStatusBadge status={row.status} /> },
          {
            id: 'level',
            header: t('unit.level'),
            cell: (row) => (row.level ? t(`unit.level.${row.level}`) : '–'),
          },
          { id: 'people', header: t('unit.people'), numeric: true, cell: (row) => row.people },
          {
            id: 'next',
            header: t('unit.next'),
            cell: (row) => <Next row={row} onStart={() => start(row.unit.id)} busy={begin.isPending} />,
          },
        ]}
      />
    </>
  );
}

function Next({ row, onStart, busy }: { row: UnitSummary; onStart: () => void; busy: boolean }) {
  const t = useT();
  if (row.own && !row.id)
    return (
      <Button size="sm" variant="default" aria-disabled={busy || undefined} onClick={onStart}>
        {t('unit.begin')}
      </Button>
    );
  if (row.waitsForCaller) return t('unit.waits');
  if (row.openCalibrationId)
    return (
      <Link to="/tim/kalibrasi/$id" params={{ id: row.openCalibrationId }}>
        {t('unit.calibration.running')}
      </Link>
    );
  if (row.own && row.id && row.status === 'ACTION_PLAN')
    return (
      <Link
        to="/unit-kinerja/$id"
        params={{ id: row.id }}
        aria-label={t('unit.continue.of', { unit: row.unit.name })}
      >
        {t('unit.continue')}
      </Link>
    );
  return <span className="muted">{t(`unit.next.${row.status}`)}</span>;
}
