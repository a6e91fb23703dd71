import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { readingsList } from './ownFile';

/** Who opened what, the latest first. */
export function FileReadings() {
  const t = useT();
  const { language } = useLanguage();
  const query = useInfiniteQuery(readingsList);
  return (
    <>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('insight.readings.none')} />,
        }}
      >
        {(rows) => (
          <DataTable
            caption={t('insight.readings.title')}
            rows={rows}
            keyOf={(row) => row.id}
            columns={[
              { id: 'at', header: t('insight.readings.at'), cell: (row) => formatInstant(row.at, language) },
              { id: 'reader', header: t('insight.readings.reader'), cell: (row) => row.reader },
              { id: 'role', header: t('insight.readings.role'), cell: (row) => row.role },
              { id: 'purpose', header: t('insight.readings.purpose'), cell: (row) => row.purpose },
            ]}
          />
        )}
      </QueryView>
      <LoadMore query={query} />
    </>
  );
}
