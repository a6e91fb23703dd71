import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client';
import type { components } from './schema';

export type ContestableResult = components['schemas']['ContestableResult'];
export type ContestableResults = components['schemas']['ContestableResultList'];

/** One's delivered results with the last day to object; the result itself and the screen of objections ask for them. */
export const contestableQuery = queryOptions({
  queryKey: ['objections', 'contestable'],
  queryFn: ({ signal }): Promise<ContestableResults> =>
    dataOf(api.GET('/api/v1/contestable-results', { signal })),
});
