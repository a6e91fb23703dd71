import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { ContestCard } from './ContestCard';
import { contestQuery } from './contests';

/** One contest, as a notice opens it. */
export function ContestScreen() {
  const t = useT();
  const { contestId } = useParams({ strict: false }) as { contestId: string };
  const query = useQuery(contestQuery(contestId));
  return (
    <Page
      title={t('service.contest.title')}
      before={
        <p>
          <Link to="/layanan/sanggahan">{t('service.contests.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>{(contest) => <ContestCard contest={contest} />}</QueryView>
    </Page>
  );
}
