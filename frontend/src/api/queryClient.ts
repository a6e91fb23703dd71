import { QueryClient } from '@tanstack/react-query';
import { isPassing, isProblem } from './problem';

const LONGEST_WAIT_MS = 10_000;

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 30 * 60_000,
        retry: (failures, error) => failures < 2 && isPassing(error),
        retryDelay: (failures, error) => {
          const asked = isProblem(error) ? (error.retryAfterSeconds ?? 0) * 1000 : 0;
          return Math.min(LONGEST_WAIT_MS, Math.max(asked, 500 * 2 ** failures));
        },
      },
      mutations: { retry: false },
    },
  });
}
