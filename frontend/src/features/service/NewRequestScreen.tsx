import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { NewRequestForm } from './NewRequestForm';
import { boardsQuery, type ServiceType, typesQuery } from './service';
import { useNewRequest } from './useNewRequest';

/** Register somebody's request in seconds; works through a short loss of the network. */
export function NewRequestScreen() {
  const t = useT();
  const me = useMe();
  const boards = useQuery(boardsQuery);
  const types = useQuery(typesQuery());
  const { log, waiting, retry, discard } = useNewRequest();
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
      {waiting.length > 0 && (
        <Notice
          tone="warn"
          live
          title={t('service.outbox.title', { n: waiting.length })}
          action={
            <Button variant="default" size="sm" onClick={() => void retry()}>
              {t('common.action.retry')}
            </Button>
          }
        >
          <ul>
            {waiting.map((each) => (
              <li key={each.key} className="row">
                {each.serviceName}
                <Button variant="subtle" size="sm" onClick={() => discard(each.key)}>
                  {t('service.outbox.discard')}
                </Button>
              </li>
            ))}
          </ul>
        </Notice>
      )}
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
