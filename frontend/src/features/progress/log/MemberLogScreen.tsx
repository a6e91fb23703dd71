import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { feedbackReadersQuery } from '@/api/feedback';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { DoingLinks } from '@/components/performance/DoingLinks';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { LogWeeks } from './LogWeeks';

const route = getRouteApi('/shell/tim/$employeeId/catatan');

/** What did this person of my team do? */
export function MemberLogScreen() {
  const t = useT();
  const { employeeId } = route.useParams();
  const { query, chosen } = usePeriod();
  const person = useQuery({
    ...feedbackReadersQuery(chosen?.cycle.id ?? '', employeeId),
    enabled: chosen !== undefined,
  });
  return (
    <Page
      title={t('log.member.title', { name: person.data?.employee.name ?? '…' })}
      lead={t('log.member.lead')}
      before={<Link to="/tim/kegiatan">{t('log.member.back')}</Link>}
      width="narrow"
    >
      <DoingLinks employeeId={employeeId} />
      <QueryView query={query}>
        {() =>
          chosen ? (
            <LogWeeks cycleId={chosen.cycle.id} employeeId={employeeId} />
          ) : (
            <EmptyState title={t('log.noCycle.title')} />
          )
        }
      </QueryView>
    </Page>
  );
}
