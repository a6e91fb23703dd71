import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { type ServiceType, typesQuery } from './service';
import { promiseText } from './words';

/** What each unit promises, and which services promise nothing yet. */
export function TypesScreen() {
  const t = useT();
  const navigate = useNavigate();
  const query = useQuery(typesQuery());
  return (
    <Page
      title={t('service.types.title')}
      lead={t('service.types.lead')}
      width="wide"
      action={
        <Button onClick={() => void navigate({ to: '/admin/layanan/baru' })}>{t('service.types.add')}</Button>
      }
    >
      <p>
        <Link to="/admin/jam-layanan">{t('service.hours.link')}</Link>
      </p>
      <QueryView
        query={query}
        empty={{
          when: (found) => found.items.length === 0,
          show: <EmptyState title={t('service.types.none')}>{t('service.types.none.text')}</EmptyState>,
        }}
      >
        {(found) => (
          <>
            <WithoutStandard types={found.items} />
            <TypeTable types={found.items} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function WithoutStandard({ types }: { types: ServiceType[] }) {
  const t = useT();
  const bare = types.filter((type) => type.active && !type.standard);
  if (bare.length === 0) return null;
  return (
    <Notice tone="warn" title={t('service.types.bare', { n: bare.length })}>
      {bare.map((type) => `${type.name} (${type.unit.name})`).join(', ')}
    </Notice>
  );
}

function TypeTable({ types }: { types: ServiceType[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('service.types.title')}
      rows={types}
      keyOf={(type) => type.id}
      columns={[
        {
          id: 'name',
          header: t('service.type'),
          cell: (type) => (
            <Link to="/admin/layanan/$typeId" params={{ typeId: type.id }}>
              {type.name}
            </Link>
          ),
        },
        { id: 'unit', header: t('service.unit'), cell: (type) => type.unit.name },
        {
          id: 'promise',
          header: t('service.promise'),
          cell: (type) =>
            type.standard ? (
              promiseText(type.standard.duration, t)
            ) : (
              <StatusBadge kind="fix">{t('service.noStandard.title')}</StatusBadge>
            ),
        },
        { id: 'decree', header: t('service.decree'), cell: (type) => type.standard?.decreeNumber ?? '–' },
        {
          id: 'missing',
          header: t('service.components'),
          cell: (type) =>
            type.standard ? t('service.components.of', { n: 14 - type.standard.missing.length }) : '–',
        },
        {
          id: 'active',
          header: t('service.inUse'),
          cell: (type) => t(type.active ? 'service.yes' : 'service.no'),
        },
      ]}
    />
  );
}
