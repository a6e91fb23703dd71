import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { MailPreferences } from './MailPreferences';
import { NoticeLine } from './NoticeLine';
import { noticesList, useReadAll } from './notices';

export function NoticesScreen() {
  const t = useT();
  const [shown, show] = useSearchText('tampil');
  const unread = shown !== 'semua';
  const query = useInfiniteQuery(noticesList(unread));
  const readAll = useReadAll();
  const someUnread = query.data?.some((notice) => !notice.readAt) ?? false;
  return (
    <Page
      width="narrow"
      title={t('notification.title')}
      lead={t('notification.lead')}
      action={
        someUnread && (
          <Button
            variant="default"
            onClick={() => readAll.mutate()}
            aria-disabled={readAll.isPending || undefined}
          >
            {t('notification.readAll')}
          </Button>
        )
      }
    >
      {readAll.error && <ErrorState error={readAll.error} />}
      <NativeSelect
        label={t('notification.filter')}
        value={unread ? 'baru' : 'semua'}
        onChange={(event) => show(event.currentTarget.value === 'semua' ? 'semua' : '')}
        data={[
          { value: 'baru', label: t('notification.filter.unread') },
          { value: 'semua', label: t('notification.filter.all') },
        ]}
      />
      <QueryView
        query={query}
        empty={{ when: (rows) => rows.length === 0, show: <Nothing unread={unread} /> }}
      >
        {(rows) => (
          <ul className="plain-list stack-tight">
            {rows.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
        )}
      </QueryView>
      <LoadMore query={query} />
      <MailPreferences />
    </Page>
  );
}

function Nothing({ unread }: { unread: boolean }) {
  const t = useT();
  return (
    <EmptyState title={t(unread ? 'notification.none.unread' : 'notification.none')}>
      {t('notification.none.unread.hint')}
    </EmptyState>
  );
}
