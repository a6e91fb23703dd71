import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { placeOf } from './place';
import { rulesQuery } from './rules';
import { VerifiedBadge } from './VerifiedBadge';

/** Which rule is in force? */
export function RulesScreen() {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(rulesQuery);
  return (
    <Page title={t('rule.title')} lead={t('rule.lead')} width="wide">
      <QueryView
        query={query}
        empty={{ when: (rows) => rows.length === 0, show: <EmptyState title={t('rule.none')} /> }}
      >
        {(rows) => (
          <DataTable
            caption={t('rule.title')}
            rows={rows}
            keyOf={(row) => row.section}
            columns={[
              {
                id: 'title',
                header: t('rule.name'),
                cell: (row) => (
                  <Link to="/admin/aturan/$feature/$name" params={placeOf(row.section)}>
                    {row.title}
                  </Link>
                ),
              },
              {
                id: 'from',
                header: t('rule.inForce'),
                cell: (row) =>
                  row.validFrom
                    ? t('rule.since', { number: row.number, date: formatDate(row.validFrom, language) })
                    : t('rule.default'),
              },
              {
                id: 'verified',
                header: t('rule.sourceState'),
                cell: (row) => <VerifiedBadge verified={row.verified} />,
              },
            ]}
          />
        )}
      </QueryView>
    </Page>
  );
}
