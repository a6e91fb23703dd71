import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { BoardCard } from './BoardCard';
import { OutboxNotice } from './OutboxNotice';
import { QueueFilter } from './QueueFilter';
import { RequestTable } from './RequestTable';
import { boardsQuery, type Finding, type RequestFilter, type RequestState, requestsList } from './service';
import { useOutbox } from './useOutbox';

/** What waits, what is late, and the next one to take. */
export function QueueScreen() {
  const t = useT();
  const navigate = useNavigate();
  const officer = useMe().roles.includes('SERVICE_OFFICER');
  const boards = useQuery(boardsQuery);
  const outbox = useOutbox();
  return (
    <Page
      title={t('service.title')}
      lead={t('service.lead')}
      width="wide"
      action={
        officer && <Button onClick={() => void navigate({ to: '/layanan/baru' })}>{t('service.new')}</Button>
      }
    >
      <nav className="row" aria-label={t('service.more')}>
        <Link to="/layanan/mutu">{t('service.quality.link')}</Link>
        <Link to="/layanan/pengaduan">{t('service.complaints.link')}</Link>
        <Link to="/layanan/sanggahan">{t('service.contests.link')}</Link>
        <Link to="/survei">{t('service.surveys.link')}</Link>
      </nav>
      <OutboxNotice outbox={outbox} />
      <QueryView
        query={boards}
        empty={{
          when: (found) => found.items.length === 0,
          show: <EmptyState title={t('service.boards.none')}>{t('service.boards.none.text')}</EmptyState>,
        }}
      >
        {(found) => (
          <div className="stack">
            {found.items.slice(0, 12).map((board) => (
              <BoardCard key={board.unit.id} board={board} works={found.worksAt.includes(board.unit.id)} />
            ))}
          </div>
        )}
      </QueryView>
      <RequestSection />
    </Page>
  );
}

/** The list below, also opened from a number of the measures. */
function RequestSection() {
  const t = useT();
  const [q] = useSearchText('q');
  const [state] = useSearchText('status');
  const [finding] = useSearchText('temuan');
  const [unitId] = useSearchText('unit');
  const [serviceTypeId] = useSearchText('jenis');
  const [handlerId] = useSearchText('pegawai');
  const [from] = useSearchText('dari');
  const [to] = useSearchText('sampai');
  const filter: RequestFilter = {
    q: q || undefined,
    state: (state || undefined) as RequestState | undefined,
    finding: (finding || (q || state || from ? undefined : 'OPEN')) as Finding | undefined,
    unitId: unitId || undefined,
    serviceTypeId: serviceTypeId || undefined,
    handlerId: handlerId || undefined,
    from: from || undefined,
    to: to || undefined,
    sort: finding || q ? undefined : 'dueAt',
  };
  const query = useInfiniteQuery(requestsList(filter));
  const title = t(finding ? `service.finding.${finding as Finding}` : 'service.list');
  return (
    <Section title={title} lead={from && to ? t('service.list.span', { from, to }) : undefined}>
      <QueueFilter />
      <QueryView
        query={query}
        empty={{ when: (rows) => rows.length === 0, show: <EmptyState title={t('service.list.none')} /> }}
      >
        {(rows) => <RequestTable rows={rows} caption={title} />}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}
