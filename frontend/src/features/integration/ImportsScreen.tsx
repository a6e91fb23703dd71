import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { ImportStateBadge } from './ImportStateBadge';
import { importsList } from './imports';
import { UploadForm } from './UploadForm';

export function ImportsScreen() {
  const t = useT();
  const { language } = useLanguage();
  const query = useInfiniteQuery(importsList);
  return (
    <Page title={t('integration.title')} lead={t('integration.lead')}>
      <nav className="row" aria-label={t('integration.more')}>
        <Link to="/admin/impor/jawaban-survei">{t('integration.answers.link')}</Link>
        <Link to="/admin/serah-terima">{t('integration.handover.link')}</Link>
      </nav>
      <Section title={t('integration.upload.title')} lead={t('integration.upload.lead')} boxed>
        <UploadForm />
      </Section>
      <Section title={t('integration.history')}>
        <QueryView
          query={query}
          empty={{
            when: (rows) => rows.length === 0,
            show: <EmptyState title={t('integration.history.empty')} />,
          }}
        >
          {(rows) => (
            <DataTable
              caption={t('integration.history')}
              rows={rows}
              keyOf={(row) => row.id}
              columns={[
                {
                  id: 'file',
                  header: t('integration.file'),
                  cell: (row) => (
                    <Link to="/admin/impor/$importId" params={{ importId: row.id }}>
                      {row.fileName}
                    </Link>
                  ),
                },
                {
                  id: 'kind',
                  header: t('integration.kind'),
                  cell: (row) => t(`integration.kind.${row.kind}`),
                },
                {
                  id: 'at',
                  header: t('integration.uploadedAt'),
                  cell: (row) => formatInstant(row.uploadedAt, language),
                },
                {
                  id: 'state',
                  header: t('integration.state'),
                  cell: (row) => <ImportStateBadge state={row.state} />,
                },
              ]}
            />
          )}
        </QueryView>
        <LoadMore query={query} />
      </Section>
    </Page>
  );
}
