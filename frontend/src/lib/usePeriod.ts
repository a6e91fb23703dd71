import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type Cycle, cyclesQuery } from '@/api/cycles';
import { choosePeriod, type PeriodChoice, periodChoices } from './periods';
import { useSearchText } from './useSearchText';

interface ChosenPeriod {
  /** For QueryView; the rest is empty until it has data. */
  query: UseQueryResult<Cycle[], Error>;
  choices: PeriodChoice[];
  chosen: PeriodChoice | undefined;
}

/** The period one looks at (?periode=2026-T4), and those to choose from. */
export function usePeriod(): ChosenPeriod {
  const query = useQuery(cyclesQuery);
  const [asked] = useSearchText('periode');
  const choices = periodChoices(query.data ?? []);
  return { query, choices, chosen: choosePeriod(choices, asked) };
}
