import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { AuditDownload } from './AuditDownload';
import { AuditFilters, useAuditFilter } from './AuditFilters';
import { AuditTable } from './AuditTable';
import { auditEvents } from './audit';
import { ChainCheck } from './ChainCheck';

export function AuditScreen() {
  const t = useT();
  const query = useInfiniteQuery(auditEvents(useAuditFilter()));
  return (
    <Page title={t('audit.title')} lead={t('audit.lead')} width="wide">
      <ChainCheck />
      <Section title={t('audit.events')}>
        <AuditFilters />
        <AuditDownload />
        <QueryView
          query={query}
          empty={{ when: (rows) => rows.length === 0, show: <EmptyState title={t('audit.none')} /> }}
        >
          {(rows) => <AuditTable rows={rows} />}
        </QueryView>
        <LoadMore query={query} />
      </Section>
    </Page>
  );
}
