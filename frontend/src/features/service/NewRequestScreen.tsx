import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { NewRequestForm } from './NewRequestForm';
import { OutboxNotice } from './OutboxNotice';
import { boardsQuery, type NewRequest, type ServiceType, typesQuery } from './service';
import { useOutbox } from './useOutbox';

/** Register somebody's request in seconds; works through a short loss of the network. */
export function NewRequestScreen() {
  const t = useT();
  const me = useMe();
  const boards = useQuery(boardsQuery);
  const types = useQuery(typesQuery());
  const outbox = useOutbox();
  const log = (body: NewRequest, serviceName: string) =>
    outbox.record({ kind: 'REQUEST', body, serviceName });
  const own = (type: ServiceType) => type.active && boards.data?.worksAt.includes(type.unit.id);
  return (
    <Page
      title={t('service.new.title')}
      lead={t('service.new.lead')}
      width="wide"
      before={
        <p>
          <Link to="/layanan">{t('service.back')}</Link>
        </p>
      }
    >
      <OutboxNotice outbox={outbox} />
      <QueryView
        query={types}
        empty={{
          when: (found) => !found.items.some(own),
          show: (
            <EmptyState title={t('service.new.none')}>
              {t('service.new.none.text', { name: me.name })}
            </EmptyState>
          ),
        }}
      >
        {(found) => <NewRequestForm types={found.items.filter(own)} log={log} />}
      </QueryView>
    </Page>
  );
}
