import { useQuery } from '@tanstack/react-query';
import type { Cycle } from '@/api/cycles';
import { plansOfQuery } from '@/api/plans';
import { QueryView } from '@/components/QueryView';
import { useSearchText } from '@/lib/useSearchText';
import { NoPlan } from './NoPlan';
import { OwnPlan } from './OwnPlan';
import { planQuery } from './plan';
import { VersionHistory } from './VersionHistory';
import { chooseVersion } from './versionChoice';

/** The plan of one cycle: its newest version, or the one asked for in the URL. */
export function OwnPlans({ employeeId, cycle }: { employeeId: string; cycle: Cycle }) {
  const query = useQuery(plansOfQuery(employeeId, cycle.id));
  const [asked] = useSearchText('versi');
  return (
    <QueryView query={query} empty={{ when: (plans) => plans.length === 0, show: <NoPlan cycle={cycle} /> }}>
      {(plans) => {
        const chosen = chooseVersion(plans, asked);
        return (
          chosen && (
            <>
              <LoadedPlan key={chosen.id} id={chosen.id} />
              <VersionHistory plans={plans} current={chosen} />
            </>
          )
        );
      }}
    </QueryView>
  );
}

function LoadedPlan({ id }: { id: string }) {
  const query = useQuery(planQuery(id));
  return <QueryView query={query}>{(plan) => <OwnPlan plan={plan} />}</QueryView>;
}
