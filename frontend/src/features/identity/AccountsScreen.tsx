import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { FilterField } from '@/components/table/FilterField';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { AccountDialog } from './AccountDialog';
import { type Account, accountsList } from './accounts';
import styles from './identity.module.css';
import { ROLES } from './roles';

export function AccountsScreen() {
  const t = useT();
  const [q] = useSearchText('q');
  const [role, setRole] = useSearchText('peran');
  const query = useInfiniteQuery(accountsList(q, role));
  const [chosen, choose] = useState<string | null>(null);
  return (
    <Page title={t('identity.accounts.title')} lead={t('identity.accounts.lead')} width="wide">
      <div className={styles.filters}>
        <FilterField label={t('identity.accounts.search')} />
        <NativeSelect
          label={t('identity.accounts.role')}
          value={role}
          onChange={(event) => setRole(event.currentTarget.value)}
          data={[
            { value: '', label: t('identity.accounts.role.any') },
            ...ROLES.map((value) => ({ value, label: t(`identity.role.${value}`) })),
          ]}
        />
      </div>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('identity.accounts.none')} />,
        }}
      >
        {(rows) => <AccountTable rows={rows} onChoose={choose} />}
      </QueryView>
      <LoadMore query={query} />
      {chosen && <AccountDialog id={chosen} onClose={() => choose(null)} />}
    </Page>
  );
}

function AccountTable({ rows, onChoose }: { rows: Account[]; onChoose: (id: string) => void }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('identity.accounts.title')}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        { id: 'name', header: t('identity.accounts.name'), cell: (row) => row.name },
        {
          id: 'roles',
          header: t('identity.accounts.role'),
          cell: (row) => row.roles.map((role) => t(`identity.role.${role}`)).join(', '),
        },
        {
          id: 'status',
          header: t('identity.accounts.status'),
          cell: (row) => (
            <StatusBadge kind={row.status === 'DISABLED' ? 'rejected' : row.hasPassword ? 'done' : 'waiting'}>
              {t(
                row.status === 'DISABLED'
                  ? 'identity.accounts.status.DISABLED'
                  : row.hasPassword
                    ? 'identity.accounts.status.ACTIVE'
                    : 'identity.accounts.status.INVITED',
              )}
            </StatusBadge>
          ),
        },
        {
          id: 'last',
          header: t('identity.accounts.last'),
          cell: (row) =>
            row.lastSignInAt ? formatInstant(row.lastSignInAt, language) : t('identity.accounts.never'),
        },
        {
          id: 'change',
          header: t('identity.accounts.change'),
          cell: (row) =>
            row.allowedActions.includes('CHANGE') ? (
              <Button
                variant="subtle"
                size="sm"
                aria-label={t('identity.accounts.change.of', { name: row.name })}
                onClick={() => onChoose(row.id)}
              >
                {t('identity.accounts.change')}
              </Button>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
