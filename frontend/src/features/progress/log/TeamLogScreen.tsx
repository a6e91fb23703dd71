import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { usePeriod } from '@/lib/usePeriod';
import { type LogActivity, teamLogQuery } from './log';

/** Who of my team has written lately, and the way to what each of them does. */
export function TeamLogScreen() {
  const t = useT();
  const { query, chosen } = usePeriod();
  return (
    <Page
      title={t('log.team.title')}
      lead={t('log.team.lead')}
      before={<Link to="/tim">{t('log.team.back')}</Link>}
    >
      <QueryView query={query}>
        {() => (chosen ? <Team cycleId={chosen.cycle.id} /> : <EmptyState title={t('log.noCycle.title')} />)}
      </QueryView>
    </Page>
  );
}

function Team({ cycleId }: { cycleId: string }) {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(teamLogQuery(cycleId));
  const columns: Column<LogActivity>[] = [
    {
      id: 'name',
      header: t('log.team.person'),
      cell: ({ employeeId, name, positionTitle }) => (
        <>
          <Link to="/tim/$employeeId/catatan" params={{ employeeId }}>
            {name}
          </Link>
          {positionTitle && <p className="caption">{positionTitle}</p>}
        </>
      ),
    },
    {
      id: 'last',
      header: t('log.team.last'),
      cell: ({ lastWorkedOn }) =>
        lastWorkedOn ? (
          formatDate(lastWorkedOn, language)
        ) : (
          <StatusBadge kind="waiting">{t('log.team.never')}</StatusBadge>
        ),
    },
    { id: 'week', header: t('log.team.week'), cell: ({ entriesOfWeek }) => entriesOfWeek, numeric: true },
  ];
  return (
    <QueryView
      query={query}
      empty={{ when: (team) => team.length === 0, show: <EmptyState title={t('log.team.empty')} /> }}
    >
      {(team) => (
        <DataTable
          caption={t('log.team.caption')}
          columns={columns}
          rows={team}
          keyOf={({ employeeId }) => employeeId}
        />
      )}
    </QueryView>
  );
}
