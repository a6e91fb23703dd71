import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useSearchText } from '@/lib/useSearchText';
import { useRefreshAssignment } from './changeCycle';
import { type Cycle, type CycleAssignment, cycleAssignments } from './cycles';

const PROBLEMS = ['NO_ASSIGNMENT', 'NO_ASSESSOR', 'ASSESSOR_INACTIVE', 'SELF'] as const;

/** Who is appraised by whom in this year; people without a valid assessor are listed and keep nobody else waiting. */
export function CycleAssignments({ cycle }: { cycle: Cycle }) {
  const t = useT();
  const [problem, choose] = useSearchText('masalah');
  const query = useInfiniteQuery(cycleAssignments(cycle.id, problem));
  return (
    <Section
      title={t('cycle.assignments')}
      lead={t('cycle.assignments.lead')}
      action={
        <NativeSelect
          aria-label={t('cycle.assignments.filter')}
          value={problem}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[
            { value: '', label: t('cycle.assignments.all') },
            ...PROBLEMS.map((value) => ({ value, label: t(`cycle.problem.${value}`) })),
          ]}
        />
      }
    >
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('cycle.assignments.none')} />,
        }}
      >
        {(rows) => <AssignmentTable cycleId={cycle.id} rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function AssignmentTable({ cycleId, rows }: { cycleId: string; rows: CycleAssignment[] }) {
  const t = useT();
  const refresh = useRefreshAssignment(cycleId);
  return (
    <>
      {refresh.error && <ErrorState error={refresh.error} />}
      <DataTable
        caption={t('cycle.assignments')}
        brief
        rows={rows}
        keyOf={(row) => row.id}
        columns={[
          {
            id: 'name',
            header: t('cycle.employee'),
            cell: (row) => (
              <Link to="/admin/pegawai/$employeeId" params={{ employeeId: row.employee.id }}>
                {row.employee.name}
              </Link>
            ),
          },
          { id: 'position', header: t('cycle.position'), cell: (row) => row.positionTitle ?? '–' },
          { id: 'assessor', header: t('cycle.assessor'), cell: (row) => row.assessor?.name ?? '–' },
          { id: 'superior', header: t('cycle.superior'), cell: (row) => row.superior?.name ?? '–' },
          {
            id: 'problem',
            header: t('cycle.problem'),
            cell: (row) =>
              row.problem ? <StatusBadge kind="fix">{t(`cycle.problem.${row.problem}`)}</StatusBadge> : '–',
          },
          {
            id: 'action',
            action: true,
            header: t('cycle.action'),
            cell: (row) =>
              row.allowedActions.includes('REFRESH') ? (
                <Button
                  variant="subtle"
                  size="sm"
                  aria-label={t('cycle.refresh.of', { name: row.employee.name })}
                  onClick={() =>
                    !refresh.isPending &&
                    refresh.mutate(
                      { id: row.id },
                      { onSuccess: () => showToast(t('cycle.refreshed', { name: row.employee.name })) },
                    )
                  }
                >
                  {t('cycle.refresh')}
                </Button>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </>
  );
}
