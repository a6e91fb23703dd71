import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Cycle } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { invitationsQuery, roundsQuery, useBeginRound } from './peers';
import { RoundCard } from './RoundCard';
import { TalkPage } from './TalkPage';

const memberRoute = getRouteApi('/shell/tim/$employeeId/rekan');

/** What do those beside me see? */
export function PeersScreen() {
  return (
    <TalkPage about="peers">
      {(cycle) => (
        <>
          <Invitations />
          <Rounds cycle={cycle} />
        </>
      )}
    </TalkPage>
  );
}

export function MemberPeersScreen() {
  const { employeeId } = memberRoute.useParams();
  return (
    <TalkPage about="peers" employeeId={employeeId}>
      {(cycle) => <Rounds cycle={cycle} employeeId={employeeId} />}
    </TalkPage>
  );
}

function Invitations() {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(invitationsQuery);
  if (!query.data?.length) return null;
  return (
    <Section title={t('feedback.invitation.title')}>
      <ul className="plain-list stack">
        {query.data.map((invitation) => (
          <li key={invitation.id} className="card spread">
            <div>
              <p>{t('feedback.invitation.about', { name: invitation.employee.name })}</p>
              <p className="caption">
                {t('feedback.invitation.until', { date: formatDate(invitation.closesOn, language, 'long') })}
              </p>
            </div>
            <Button
              size="sm"
              aria-label={t('feedback.invitation.open.of', { name: invitation.employee.name })}
              renderRoot={(props) => (
                <Link {...props} to="/kinerja/rekan/$invitationId" params={{ invitationId: invitation.id }} />
              )}
            >
              {t('feedback.invitation.open')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Rounds({ cycle, employeeId }: { cycle: Cycle; employeeId?: string }) {
  const t = useT();
  const query = useQuery(roundsQuery(cycle.id, employeeId));
  return (
    <>
      <Notice>{t('feedback.round.promise')}</Notice>
      <QueryView
        query={query}
        empty={{
          when: (rounds) => rounds.length === 0,
          show: <EmptyState title={t('feedback.round.empty')} />,
        }}
      >
        {(rounds) => (
          <ul className="plain-list stack">
            {rounds.map((round) => (
              <li key={round.id} className="card">
                <RoundCard round={round} />
              </li>
            ))}
          </ul>
        )}
      </QueryView>
      {employeeId === undefined && query.data && (
        <Begin cycle={cycle} taken={query.data.filter(isStanding).map(({ periodId }) => periodId)} />
      )}
    </>
  );
}

const isStanding = ({ status }: { status: string }): boolean =>
  status !== 'WITHHELD' && status !== 'CANCELLED';

/** For the running period, where none stands yet. */
function Begin({ cycle, taken }: { cycle: Cycle; taken: readonly string[] }) {
  const t = useT();
  const begin = useBeginRound();
  const period = cycle.periods.find(
    ({ id, state, kind }) =>
      state === 'RUNNING' && (kind === 'PERIODIC' || cycle.rhythm === 'ANNUAL') && !taken.includes(id),
  );
  if (!period) return null;
  return (
    <div className="stack-tight">
      {begin.error && <ErrorState error={begin.error} />}
      <div>
        <Button
          aria-disabled={begin.isPending || undefined}
          onClick={() => !begin.isPending && begin.mutate({ periodId: period.id, peerIds: [] })}
        >
          {t('feedback.round.begin', { period: period.label })}
        </Button>
      </div>
    </div>
  );
}
