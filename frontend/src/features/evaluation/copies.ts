import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import type { components } from '@/api/schema';

export type FrozenCopy = components['schemas']['EvaluationCopy'];

/** Every frozen copy of an evaluation, those that no longer count included. */
export const copiesQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluations', 'copies', id],
    queryFn: async ({ signal }): Promise<FrozenCopy[]> =>
      (await dataOf(api.GET('/api/v1/evaluations/{id}/copies', { params: { path: { id } }, signal }))).items,
  });

export const copyQuery = (id: string, sequence: number) =>
  queryOptions({
    queryKey: ['evaluations', 'copies', id, sequence],
    queryFn: ({ signal }) =>
      dataOf(
        api.GET('/api/v1/evaluations/{id}/copies/{sequence}', { params: { path: { id, sequence } }, signal }),
      ),
  });
