import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { type ContractEnd, contractsList } from './contracts';

export function ContractsScreen() {
  const t = useT();
  const [asked, choose] = useSearchText('daftar');
  const due = asked !== 'semua';
  const query = useInfiniteQuery(contractsList(due));
  return (
    <Page
      title={t('followup.contracts.title')}
      lead={t('followup.contracts.lead')}
      width="wide"
      before={<Link to="/tindak-lanjut">{t('followup.back')}</Link>}
    >
      <NativeSelect
        label={t('followup.view')}
        value={due ? '' : 'semua'}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('followup.contracts.due') },
          { value: 'semua', label: t('followup.contracts.all') },
        ]}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('followup.contracts.none')}>{t('followup.contracts.none.text')}</EmptyState>
          ),
        }}
      >
        {(rows) => <Contracts rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function Contracts({ rows }: { rows: ContractEnd[] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('followup.contracts.title')}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          id: 'name',
          header: t('followup.field.person'),
          cell: (row) => (
            <>
              {row.employee.name}
              {row.unitName && <p className="caption">{row.unitName}</p>}
            </>
          ),
        },
        { id: 'assessor', header: t('followup.field.assessor'), cell: (row) => row.assessor?.name ?? '–' },
        {
          id: 'end',
          header: t('followup.contracts.end'),
          cell: (row) => formatDate(row.contractEndsOn, language, 'long'),
        },
        { id: 'state', header: t('followup.field.state'), cell: (row) => <ContractState contract={row} /> },
        {
          id: 'result',
          header: t('followup.contracts.result'),
          cell: (row) => <LastResult contract={row} />,
        },
        { id: 'next', header: t('followup.contracts.next'), cell: (row) => <NextStep contract={row} /> },
      ]}
    />
  );
}

function ContractState({ contract }: { contract: ContractEnd }) {
  const t = useT();
  const { language } = useLanguage();
  if (contract.over) return <StatusBadge kind="rejected">{t('followup.contracts.over')}</StatusBadge>;
  if (contract.due) return <StatusBadge kind="fix">{t('followup.contracts.prepare')}</StatusBadge>;
  return (
    <StatusBadge kind="neutral">
      {t('followup.contracts.from', { date: formatDate(contract.announcedFrom, language, 'short') })}
    </StatusBadge>
  );
}

/** Until when an extension is proposed, and, for who keeps the file, where its outcome is written. */
function NextStep({ contract }: { contract: ContractEnd }) {
  const t = useT();
  const { language } = useLanguage();
  const keepsFile = useMe().roles.includes('HR_OFFICER');
  if (!contract.due) return <>–</>;
  const by = formatDate(contract.proposeBy, language);
  const missed = contract.proposeBy < todayInOffice();
  return (
    <div className="stack-tight">
      {!contract.over && (
        <span>
          {t(missed ? 'followup.contracts.next.missed' : 'followup.contracts.next.propose', { date: by })}
        </span>
      )}
      {keepsFile ? (
        <Link
          to="/admin/pegawai/$employeeId"
          params={{ employeeId: contract.employee.employeeId }}
          aria-label={t('followup.contracts.next.write.of', { name: contract.employee.name })}
        >
          {t('followup.contracts.next.write')}
        </Link>
      ) : (
        <span className="caption">{t('followup.contracts.next.tell')}</span>
      )}
    </div>
  );
}

/** The predicate only where the reader may see it; otherwise that there is a result. */
function LastResult({ contract }: { contract: ContractEnd }) {
  const t = useT();
  if (!contract.resultLabel) return <>{t('followup.contracts.noResult')}</>;
  return (
    <>
      {contract.resultLabel}
      {contract.predicate && `: ${t(`followup.predicate.${contract.predicate}`)}`}
    </>
  );
}
