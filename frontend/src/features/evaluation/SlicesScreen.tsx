import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { type Column, DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { type SliceSummary, slicesList } from './slices';

/** People whom one assessed until somebody else took over in the middle of a period. */
export function SlicesScreen() {
  const t = useT();
  const { language } = useLanguage();
  const query = useInfiniteQuery(slicesList);
  const columns: Column<SliceSummary>[] = [
    {
      id: 'person',
      header: t('evaluation.team.person'),
      cell: ({ id, employee }) => (
        <Link to="/tim/bagian/$sliceId" params={{ sliceId: id }}>
          {employee.name}
        </Link>
      ),
    },
    {
      id: 'period',
      header: t('evaluation.slice.period'),
      cell: ({ periodLabel, year, startsOn, endsOn }) =>
        `${periodLabel} ${year}, ${formatDate(startsOn, language)} – ${formatDate(endsOn, language)}`,
    },
    {
      id: 'state',
      header: t('evaluation.slice.state'),
      cell: ({ status }) => (
        <StatusBadge kind={status === 'OPEN' ? 'fix' : 'done'}>
          {t(`evaluation.slice.state.${status}`)}
        </StatusBadge>
      ),
    },
  ];
  return (
    <Page
      title={t('evaluation.slice.list.title')}
      lead={t('evaluation.slice.list.lead')}
      before={<Link to="/tim">{t('evaluation.assess.back')}</Link>}
    >
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('evaluation.slice.list.empty')}>
              {t('evaluation.slice.list.empty.text')}
            </EmptyState>
          ),
        }}
      >
        {(rows) => (
          <DataTable
            caption={t('evaluation.slice.list.title')}
            columns={columns}
            rows={rows}
            keyOf={({ id }) => id}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
