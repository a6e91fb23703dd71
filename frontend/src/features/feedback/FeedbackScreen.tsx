import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { type Feedback, feedbackAboutQuery, feedbackGivenQuery } from '@/api/feedback';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { FeedbackItem } from './FeedbackItem';
import { RequestItem } from './RequestItem';
import { requestsQuery } from './requests';
import { TalkPage } from './TalkPage';

const memberRoute = getRouteApi('/shell/tim/$employeeId/umpan-balik');

/** What do others say, and what do they ask me? */
export function FeedbackScreen() {
  const t = useT();
  const me = useMe().employee?.id ?? '';
  return (
    <TalkPage
      about="feedback"
      action={
        <Button renderRoot={(props) => <Link {...props} to="/kinerja/umpan-balik/minta" />}>
          {t('feedback.ask.open')}
        </Button>
      }
    >
      {(cycle) => (
        <>
          <Requests cycleId={cycle.id} side="ASKED" />
          <About cycleId={cycle.id} employeeId={me} own />
          <Requests cycleId={cycle.id} side="ASKING" />
          <Given cycleId={cycle.id} />
        </>
      )}
    </TalkPage>
  );
}

/** What was said about somebody of my team, and the way to say something. */
export function MemberFeedbackScreen() {
  const t = useT();
  const { employeeId } = memberRoute.useParams();
  return (
    <TalkPage
      about="feedback"
      employeeId={employeeId}
      action={
        <Button
          renderRoot={(props) => (
            <Link {...props} to="/kinerja/umpan-balik/beri" search={{ pegawai: employeeId } as never} />
          )}
        >
          {t('feedback.give.open')}
        </Button>
      }
    >
      {(cycle) => <About cycleId={cycle.id} employeeId={employeeId} />}
    </TalkPage>
  );
}

function Requests({ cycleId, side }: { cycleId: string; side: 'ASKED' | 'ASKING' }) {
  const t = useT();
  const query = useQuery(requestsQuery(cycleId, side));
  if (query.data?.length === 0) return null;
  return (
    <Section title={t(`feedback.requests.${side}`)}>
      <QueryView query={query}>
        {(requests) => (
          <ul className="plain-list stack">
            {requests.map((request) => (
              <li key={request.id} className="card">
                <RequestItem request={request} side={side} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

function About({ cycleId, employeeId, own = false }: { cycleId: string; employeeId: string; own?: boolean }) {
  const t = useT();
  const query = useInfiniteQuery(feedbackAboutQuery(cycleId, employeeId));
  return (
    <Section title={t(own ? 'feedback.received.title' : 'feedback.received.member')}>
      <QueryView
        query={query}
        empty={{
          when: (items) => items.length === 0,
          show: (
            <EmptyState title={t('feedback.received.empty')}>
              {own && t('feedback.received.empty.text')}
            </EmptyState>
          ),
        }}
      >
        {(items) => <Items items={items} query={query} />}
      </QueryView>
    </Section>
  );
}

function Given({ cycleId }: { cycleId: string }) {
  const t = useT();
  const query = useInfiniteQuery(feedbackGivenQuery(cycleId));
  return (
    <Section
      title={t('feedback.given.title')}
      action={
        <Button variant="default" renderRoot={(props) => <Link {...props} to="/kinerja/umpan-balik/beri" />}>
          {t('feedback.give.open')}
        </Button>
      }
    >
      <QueryView
        query={query}
        empty={{
          when: (items) => items.length === 0,
          show: <p className="muted">{t('feedback.given.empty')}</p>,
        }}
      >
        {(items) => <Items items={items} query={query} given />}
      </QueryView>
    </Section>
  );
}

type Query = Parameters<typeof LoadMore>[0]['query'];

function Items(shown: { items: readonly Feedback[]; query: Query; given?: boolean }) {
  const { items, query, given = false } = shown;
  return (
    <>
      <ul className="plain-list stack">
        {items.map((item) => (
          <li key={item.id} className="card">
            <FeedbackItem feedback={item} given={given} />
          </li>
        ))}
      </ul>
      <LoadMore query={query} />
    </>
  );
}
