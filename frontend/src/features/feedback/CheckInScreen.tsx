import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { CheckInForm } from './CheckInForm';
import { CheckInItem } from './CheckInItem';
import { checkInsQuery } from './checkIns';
import { TalkPage } from './TalkPage';

const memberRoute = getRouteApi('/shell/tim/$employeeId/kabar');

/** How sure am I, and what do I need? */
export function CheckInScreen() {
  const t = useT();
  return (
    <TalkPage about="checkIns">
      {(cycle) => (
        <>
          <Section title={t('feedback.checkIn.new')} boxed>
            <CheckInForm cycleId={cycle.id} />
          </Section>
          <Timeline cycleId={cycle.id} />
        </>
      )}
    </TalkPage>
  );
}

export function MemberCheckInScreen() {
  const { employeeId } = memberRoute.useParams();
  return (
    <TalkPage about="checkIns" employeeId={employeeId}>
      {(cycle) => <Timeline cycleId={cycle.id} employeeId={employeeId} />}
    </TalkPage>
  );
}

function Timeline({ cycleId, employeeId }: { cycleId: string; employeeId?: string }) {
  const t = useT();
  const query = useInfiniteQuery(checkInsQuery(cycleId, employeeId));
  return (
    <Section title={t('feedback.checkIn.timeline')}>
      <QueryView
        query={query}
        empty={{
          when: (items) => items.length === 0,
          show: <EmptyState title={t('feedback.checkIn.empty')} />,
        }}
      >
        {(items) => (
          <>
            <ol className="plain-list stack">
              {items.map((item) => (
                <li key={item.id} className="card">
                  <CheckInItem checkIn={item} />
                </li>
              ))}
            </ol>
            <LoadMore query={query} />
          </>
        )}
      </QueryView>
    </Section>
  );
}
