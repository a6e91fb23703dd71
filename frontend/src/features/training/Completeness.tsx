import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import { completenessQuery } from './training';

/** How far the office has come, as counts. */
export function Completeness() {
  const t = useT();
  const query = useQuery(completenessQuery);
  return (
    <Section title={t('training.completeness.title')} lead={t('training.completeness.lead')}>
      <QueryView query={query}>
        {(rows) => (
          <DataTable
            caption={t('training.completeness.title')}
            rows={rows}
            keyOf={(row) => row.key}
            columns={[
              { id: 'module', header: t('training.completeness.module'), cell: (row) => row.title },
              {
                id: 'audience',
                header: t('training.completeness.audience'),
                cell: (row) => t(`training.audience.${row.audience}`),
              },
              {
                id: 'completed',
                header: t('training.completeness.completed'),
                numeric: true,
                cell: (row) =>
                  t('training.completeness.of', { completed: row.completed, expected: row.expected }),
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
