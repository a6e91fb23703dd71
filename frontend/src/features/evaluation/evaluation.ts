import { queryOptions } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching } from '@/api/command';
import { type Assessment, type Evaluation, type Explanation, requestOf } from './assessment';

export const fetchEvaluation = (id: string, signal?: AbortSignal): Promise<Versioned<Evaluation>> =>
  versionedOf(api.GET('/api/v1/evaluations/{id}', { params: { path: { id } }, signal }));

export const evaluationQuery = (id: string) =>
  queryOptions({
    queryKey: ['evaluation', id],
    queryFn: ({ signal }) => fetchEvaluation(id, signal),
  });

/** From the predicate down to each proof. Before the signature it is reckoned afresh on every reading. */
export const explanationQuery = (id: string) =>
  queryOptions({
    queryKey: ['explanation', id],
    queryFn: ({ signal }): Promise<Explanation> =>
      dataOf(api.GET('/api/v1/evaluations/{id}/explanation', { params: { path: { id } }, signal })),
  });

/** The units the caller may know of, with how far their predicates are. */
export const unitsNearQuery = (periodId: string) =>
  queryOptions({
    queryKey: ['units', 'predicates', periodId, 'near'],
    queryFn: async ({ signal }) =>
      (
        await dataOf(
          api.GET('/api/v1/unit-predicates', { params: { query: { periodId, limit: 100 } }, signal }),
        )
      ).items,
  });

export const saveAssessment = (
  id: string,
  assessment: Assessment,
  etag: string,
): Promise<Versioned<Evaluation>> =>
  versionedOf(
    api.PUT('/api/v1/evaluations/{id}/assessment', {
      params: { path: { id } },
      headers: matching(etag),
      body: requestOf(assessment),
    }),
  );
