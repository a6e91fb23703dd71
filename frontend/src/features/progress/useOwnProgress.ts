import { skipToken, useQuery } from '@tanstack/react-query';
import { useMe } from '@/api/me';
import { progressQuery } from '@/api/performance';
import type { PeriodChoice } from '@/lib/periods';
import { isInForce, ownPlanQuery } from './ownPlan';

/** One's own plan of the year, and its progress by the end of the period once the plan is in force. */
export function useOwnProgress(chosen: PeriodChoice | undefined) {
  const employeeId = useMe().employee?.id;
  const planOptions = ownPlanQuery(employeeId ?? '', chosen?.cycle.id ?? '');
  const plan = useQuery(employeeId && chosen ? planOptions : { ...planOptions, queryFn: skipToken });
  const inForce = plan.data && isInForce(plan.data) ? plan.data : undefined;
  const progressOptions = progressQuery(inForce?.id ?? '', chosen?.period.id ?? '');
  const progress = useQuery(inForce && chosen ? progressOptions : { ...progressOptions, queryFn: skipToken });
  return { employeeId, plan, progress };
}
