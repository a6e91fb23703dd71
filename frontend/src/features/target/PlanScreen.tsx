import { useQuery } from '@tanstack/react-query';
import { cyclesQuery } from '@/api/cycles';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { CycleChooser } from './CycleChooser';
import { chooseCycle, shownCycles } from './cycleChoice';
import { OwnPlans } from './OwnPlans';

/** One's own plan: what is expected of me this year? */
export function PlanScreen() {
  const t = useT();
  const me = useMe();
  const cycles = useQuery(cyclesQuery);
  const [asked] = useSearchText('siklus');
  const shown = shownCycles(cycles.data ?? []);
  const cycle = chooseCycle(shown, asked);
  return (
    <Page
      title={t('target.plan.title')}
      lead={t('target.plan.lead')}
      action={shown.length > 1 && cycle && <CycleChooser cycles={shown} current={cycle} />}
    >
      {me.employee ? (
        <QueryView query={cycles}>
          {() =>
            cycle && me.employee ? (
              <OwnPlans key={cycle.id} employeeId={me.employee.id} cycle={cycle} />
            ) : (
              <EmptyState title={t('target.noCycle.title')}>{t('target.noCycle.text')}</EmptyState>
            )
          }
        </QueryView>
      ) : (
        <EmptyState title={t('target.noEmployee.title')}>{t('target.noEmployee.text')}</EmptyState>
      )}
    </Page>
  );
}
