import { useQuery } from '@tanstack/react-query';
import { feedbackReadersQuery } from '@/api/feedback';
import { usePeriod } from '@/lib/usePeriod';

/** The year that is talked about: the running one. */
export function useCycle() {
  const { query, choices, chosen } = usePeriod();
  const running =
    choices.find(({ period }) => period.state === 'RUNNING' && period.kind === 'PERIODIC') ?? chosen;
  return { query, cycle: running?.cycle, period: running?.period };
}

/** Somebody by name, with who would read feedback about them. */
export function usePerson(cycleId: string | undefined, employeeId: string | undefined) {
  return useQuery({
    ...feedbackReadersQuery(cycleId ?? '', employeeId ?? ''),
    enabled: cycleId !== undefined && employeeId !== undefined,
  });
}
