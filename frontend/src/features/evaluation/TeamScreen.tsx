import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { PeriodChooser } from '@/components/PeriodChooser';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { usePeriod } from '@/lib/usePeriod';
import { TeamTable } from './TeamTable';
import { needsAssessor, nextInQueue, placeOf, type TeamMember, teamQuery } from './team';

/** Who needs me now? */
export function TeamScreen() {
  const t = useT();
  const { query, choices, chosen } = usePeriod();
  const team = useQuery({ ...teamQuery(chosen?.period.id ?? ''), enabled: chosen !== undefined });
  const headsUnits = useMe().relations.headsUnits.length > 0;
  const next = team.data && nextInQueue(team.data);
  return (
    <Page
      title={t('evaluation.team.title')}
      lead={team.data && t('evaluation.team.lead', { count: team.data.filter(needsAssessor).length })}
      width="wide"
      action={next && chosen && <OpenNext next={next} periode={chosen.code} />}
    >
      <QueryView query={query}>
        {() =>
          chosen ? (
            <>
              <TeamLinks />
              <PeriodChooser options={choices} current={chosen.code} />
              <QueryView
                query={team}
                empty={{
                  when: (items) => items.length === 0,
                  show: (
                    <EmptyState title={t('evaluation.team.empty.title')}>
                      {t('evaluation.team.empty.text')}
                    </EmptyState>
                  ),
                }}
              >
                {(items) => <TeamTable team={items} periode={chosen.code} />}
              </QueryView>
              {headsUnits && (
                <p>
                  <Link to="/cetak/unit" search={{ periode: chosen.code }}>
                    {t('evaluation.team.printUnit')}
                  </Link>
                </p>
              )}
            </>
          ) : (
            <EmptyState title={t('evaluation.noCycle.title')}>{t('evaluation.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function OpenNext({ next, periode }: { next: TeamMember; periode: string }) {
  const t = useT();
  return (
    <Button
      renderRoot={(props) => (
        <Link
          {...props}
          to={placeOf(next) as '/tim/$employeeId/evaluasi'}
          params={{ employeeId: next.employee.id }}
          search={{ periode }}
        />
      )}
    >
      {t('evaluation.team.openNext', { name: next.employee.name })}
    </Button>
  );
}

/** What else one does with the team over the year: look in on its work, plan it, speak for earlier days. */
function TeamLinks() {
  const t = useT();
  return (
    <nav aria-label={t('evaluation.team.more')}>
      <ul className="plain-list row">
        <li>
          <Link to="/tim/kegiatan">{t('evaluation.team.doing')}</Link>
        </li>
        <li>
          <Link to="/tim/matriks">{t('evaluation.team.matrix')}</Link>
        </li>
        <li>
          <Link to="/tim/cakupan">{t('evaluation.team.coverage')}</Link>
        </li>
        <li>
          <Link to="/tim/bagian">{t('evaluation.slice.list.title')}</Link>
        </li>
      </ul>
    </nav>
  );
}
