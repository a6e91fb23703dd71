import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

/** Who is signed in, and what they are to others today. */
export type Me = components['schemas']['Me'];
export type Role = components['schemas']['Role'];

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }): Promise<Me> => dataOf(api.GET('/api/v1/me', { signal })),
  staleTime: 5 * 60_000,
});

/** Inside the shell the answer is always there: the shell waits for it. */
export const useMe = (): Me => useSuspenseQuery(meQuery).data;
