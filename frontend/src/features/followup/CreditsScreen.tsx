import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import { type CreditSummary, creditsList } from './credits';

export function CreditsScreen() {
  const t = useT();
  const query = useInfiniteQuery(creditsList);
  return (
    <Page
      title={t('followup.credits.title')}
      lead={t('followup.credits.lead')}
      width="wide"
      before={<Link to="/tindak-lanjut">{t('followup.back')}</Link>}
    >
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('followup.credits.none')}>{t('followup.credits.none.text')}</EmptyState>,
        }}
      >
        {(rows) => <Holders rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function Holders({ rows }: { rows: CreditSummary[] }) {
  const t = useT();
  const { language } = useLanguage();
  const number = (value: number | undefined): string =>
    value === undefined ? '–' : formatNumber(value, language, 2);
  return (
    <DataTable
      caption={t('followup.credits.title')}
      rows={rows}
      keyOf={(row) => row.employee.employeeId}
      columns={[
        {
          id: 'name',
          header: t('followup.field.person'),
          cell: (row) => (
            <Link to="/angka-kredit/$employeeId" params={{ employeeId: row.employee.employeeId }}>
              {row.employee.name}
            </Link>
          ),
        },
        { id: 'position', header: t('followup.field.position'), cell: (row) => row.positionTitle },
        { id: 'unit', header: t('followup.field.unit'), cell: (row) => row.unitName },
        {
          id: 'gathered',
          header: t('followup.credit.value'),
          numeric: true,
          cell: (row) => number(row.gathered),
        },
        {
          id: 'rank',
          header: t('followup.credit.rank'),
          numeric: true,
          cell: (row) => number(row.neededForRank),
        },
        {
          id: 'level',
          header: t('followup.credit.nextLevel'),
          numeric: true,
          cell: (row) => number(row.neededForLevel),
        },
      ]}
    />
  );
}
