import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { ContestCard } from './ContestCard';
import { type Contest, contestsList } from './contests';

const STATES: Contest['state'][] = ['OPEN', 'ACCEPTED', 'REJECTED', 'WITHDRAWN'];

/** Which requests should not count for whom, and what was decided? */
export function ContestsScreen() {
  const t = useT();
  const [state, setState] = useSearchText('status');
  const query = useInfiniteQuery(contestsList((state || undefined) as Contest['state'] | undefined));
  return (
    <Page title={t('service.contests.title')} lead={t('service.contests.lead')}>
      <NativeSelect
        label={t('service.state')}
        value={state}
        onChange={(event) => setState(event.currentTarget.value)}
        data={[
          { value: '', label: t('service.all') },
          ...STATES.map((value) => ({ value, label: t(`service.contest.state.${value}`) })),
        ]}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('service.contests.none')}>{t('service.contests.none.text')}</EmptyState>,
        }}
      >
        {(rows) => (
          <div className="stack">
            {rows.map((contest) => (
              <ContestCard key={contest.id} contest={contest} />
            ))}
          </div>
        )}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}
