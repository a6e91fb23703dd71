import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { cyclesQuery } from '@/api/cycles';
import { plansOfQuery } from '@/api/plans';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { AgreePlan } from './AgreePlan';
import { CycleChooser } from './CycleChooser';
import { chooseCycle, shownCycles } from './cycleChoice';
import { planQuery } from './plan';
import { VersionHistory } from './VersionHistory';
import { chooseVersion } from './versionChoice';

/** The plan of one person of the team: is it fair and measurable? */
export function AgreePlanScreen() {
  const t = useT();
  const { employeeId = '' } = useParams({ strict: false });
  const [asked] = useSearchText('siklus');
  const [version] = useSearchText('versi');
  const cycles = useQuery(cyclesQuery);
  const shown = shownCycles(cycles.data ?? []);
  const cycle = chooseCycle(shown, asked);
  const plans = useQuery({ ...plansOfQuery(employeeId, cycle?.id), enabled: Boolean(cycle) });
  const name = plans.data?.[0]?.employee.name;
  return (
    <Page
      width="wide"
      before={<Link to="/tim">{t('target.team.back')}</Link>}
      title={name ? t('target.agree.title', { name }) : t('target.agree.untitled')}
      lead={t('target.agree.lead')}
      action={shown.length > 1 && cycle && <CycleChooser cycles={shown} current={cycle} />}
    >
      <QueryView query={cycles}>
        {() =>
          cycle ? (
            <QueryView
              query={plans}
              empty={{
                when: (found) => found.length === 0,
                show: (
                  <EmptyState title={t('target.agree.none.title')}>{t('target.agree.none.text')}</EmptyState>
                ),
              }}
            >
              {(found) => {
                const chosen = chooseVersion(found, version);
                return (
                  chosen && (
                    <>
                      <LoadedPlan key={chosen.id} id={chosen.id} />
                      <VersionHistory plans={found} current={chosen} />
                    </>
                  )
                );
              }}
            </QueryView>
          ) : (
            <EmptyState title={t('target.noCycle.title')}>{t('target.noCycle.text')}</EmptyState>
          )
        }
      </QueryView>
    </Page>
  );
}

function LoadedPlan({ id }: { id: string }) {
  const query = useQuery(planQuery(id));
  return <QueryView query={query}>{(plan) => <AgreePlan plan={plan} />}</QueryView>;
}
