import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cyclesQuery } from '@/api/cycles';
import { Disclosure } from '@/components/Disclosure';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { CycleForm } from './CycleForm';
import { CycleStatusBadge } from './CycleStatusBadge';

export function CyclesScreen() {
  const t = useT();
  const query = useQuery(cyclesQuery);
  return (
    <Page title={t('cycle.title')} lead={t('cycle.lead')}>
      <p>
        <Link to="/admin/kalender">{t('common.nav.calendar')}</Link>
      </p>
      <QueryView
        query={query}
        empty={{
          when: (cycles) => cycles.length === 0,
          show: <EmptyState title={t('cycle.none')}>{t('cycle.none.text')}</EmptyState>,
        }}
      >
        {(cycles) => (
          <DataTable
            caption={t('cycle.title')}
            rows={cycles}
            keyOf={(row) => row.id}
            columns={[
              {
                id: 'name',
                header: t('cycle.name'),
                cell: (row) => (
                  <Link to="/admin/siklus/$cycleId" params={{ cycleId: row.id }}>
                    {row.name}
                  </Link>
                ),
              },
              { id: 'rhythm', header: t('cycle.rhythm'), cell: (row) => t(`cycle.rhythm.${row.rhythm}`) },
              {
                id: 'status',
                header: t('cycle.status'),
                cell: (row) => <CycleStatusBadge status={row.status} />,
              },
            ]}
          />
        )}
      </QueryView>
      <Disclosure summary={t('cycle.new')} open={query.data?.length === 0}>
        <CycleForm />
      </Disclosure>
    </Page>
  );
}
