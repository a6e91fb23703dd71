import { Link } from '@tanstack/react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { MonitoredPerson, MonitoredUnit } from './monitoring';

/** The name of a unit narrows the list below to it. */
export function MonitoredUnits({ units }: { units: readonly MonitoredUnit[] }) {
  const t = useT();
  const columns: Column<MonitoredUnit>[] = [
    {
      id: 'unit',
      header: t('evaluation.monitoring.unit'),
      cell: ({ unit }) =>
        unit ? (
          <Link
            to="/admin/kelengkapan"
            search={((before: object) => ({ ...before, unit: unit.id })) as never}
            hash="pegawai"
          >
            {unit.name}
          </Link>
        ) : (
          '–'
        ),
    },
    { id: 'people', header: t('evaluation.monitoring.total'), cell: ({ people }) => people, numeric: true },
    { id: 'done', header: t('evaluation.monitoring.done'), cell: ({ done }) => done, numeric: true },
    { id: 'late', header: t('evaluation.monitoring.late'), cell: ({ late }) => late, numeric: true },
    {
      id: 'states',
      header: t('evaluation.monitoring.state'),
      cell: ({ states }) =>
        states
          .map(({ state, people }) => `${t(`evaluation.monitoring.state.${state}`)} ${people}`)
          .join(' · '),
    },
  ];
  return (
    <DataTable
      caption={t('evaluation.monitoring.units')}
      brief
      columns={columns}
      rows={units}
      keyOf={({ unit }) => unit?.id ?? 'none'}
    />
  );
}

export function MonitoredPeople({ rows }: { rows: readonly MonitoredPerson[] }) {
  const t = useT();
  const { language } = useLanguage();
  const columns: Column<MonitoredPerson>[] = [
    {
      id: 'person',
      header: t('evaluation.monitoring.person'),
      cell: ({ employee, positionTitle }) => (
        <>
          {employee.name}
          {positionTitle && <p className="caption">{positionTitle}</p>}
        </>
      ),
    },
    { id: 'unit', header: t('evaluation.monitoring.unit'), cell: ({ unitName }) => unitName ?? '–' },
    {
      id: 'assessor',
      header: t('evaluation.monitoring.assessor'),
      cell: ({ assessorName }) => assessorName ?? '–',
    },
    {
      id: 'state',
      header: t('evaluation.monitoring.state'),
      cell: ({ state, late }) => (
        <div className="stack-tight">
          <span>{t(`evaluation.monitoring.state.${state}`)}</span>
          {late && <StatusBadge kind="fix">{t('evaluation.monitoring.late')}</StatusBadge>}
        </div>
      ),
    },
    {
      id: 'due',
      header: t('evaluation.monitoring.due'),
      cell: ({ dueOn }) => formatDate(dueOn, language),
    },
  ];
  return (
    <DataTable
      caption={t('evaluation.monitoring.people')}
      brief
      columns={columns}
      rows={rows}
      keyOf={({ employee }) => employee.employeeId}
    />
  );
}
