import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { FilterField } from '@/components/table/FilterField';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import styles from './organization.module.css';
import { treeLines, type UnitLine } from './tree';
import { unitsList } from './units';

export function UnitsScreen() {
  const t = useT();
  const navigate = useNavigate();
  const [q] = useSearchText('q');
  const query = useInfiniteQuery(unitsList(q));
  return (
    <Page
      title={t('organization.title')}
      lead={t('organization.lead')}
      width="wide"
      action={
        <Button onClick={() => void navigate({ to: '/admin/unit/baru' })}>{t('organization.add')}</Button>
      }
    >
      <FilterField label={t('organization.search')} />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState
              title={t(q ? 'organization.none.found' : 'organization.none')}
              action={q ? undefined : <Link to="/admin/impor">{t('organization.import')}</Link>}
            />
          ),
        }}
      >
        {(units) => <UnitTable lines={treeLines(units)} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function UnitTable({ lines }: { lines: UnitLine[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('organization.title')}
      brief
      rows={lines}
      keyOf={(line) => line.unit.id}
      columns={[
        {
          id: 'name',
          header: t('organization.name'),
          cell: ({ unit, depth }) => (
            <span className={styles.name} data-depth={Math.min(depth, 4)}>
              <Link to="/admin/unit/$unitId" params={{ unitId: unit.id }}>
                {unit.name}
              </Link>
            </span>
          ),
        },
        { id: 'code', header: t('organization.code'), cell: ({ unit }) => unit.code },
        {
          id: 'kind',
          header: t('organization.kind'),
          cell: ({ unit }) => t(`organization.kind.${unit.kind}`),
        },
        {
          id: 'head',
          header: t('organization.head'),
          cell: ({ unit }) => unit.head?.name ?? t('organization.head.none'),
        },
        {
          id: 'people',
          header: t('organization.people'),
          cell: ({ unit }) => (
            <Link
              to="/admin/pegawai"
              search={{ unit: unit.id } as never}
              aria-label={t('organization.people.of', { unit: unit.name })}
            >
              {t('organization.people.show')}
            </Link>
          ),
        },
      ]}
    />
  );
}
