import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type UnitPredicate = components['schemas']['UnitPredicateResponse'];
export type UnitSummary = components['schemas']['UnitPredicateSummary'];
export type UnitProposal = components['schemas']['UnitProposal'];
export type UnitLevel = components['schemas']['UnitLevel'];
export type UnitStatus = components['schemas']['UnitPredicateStatus'];
export type Distribution = components['schemas']['DistributionCheck'];
export type Decision = components['schemas']['UnitDecisionRequest'];

export const LEVELS: readonly UnitLevel[] = ['EXCELLENT', 'GOOD', 'NEEDS_IMPROVEMENT', 'POOR', 'VERY_POOR'];

export const unitsList = (periodId: string) =>
  cursorList(['units', 'predicates', periodId], (cursor, signal) =>
    dataOf(api.GET('/api/v1/unit-predicates', { params: { query: { periodId, cursor } }, signal })),
  );

export const unitQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', 'predicate', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/unit-predicates/{id}', { params: { path: { id } }, signal })),
  });

export const distributionQuery = (id: string) =>
  queryOptions({
    queryKey: ['units', 'predicate', id, 'distribution'],
    queryFn: ({ signal }): Promise<Distribution> =>
      dataOf(api.GET('/api/v1/unit-predicates/{id}/distribution', { params: { path: { id } }, signal })),
  });

function useRefreshed() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['units'] });
}

export const useBeginUnit = () =>
  useCommand<components['schemas']['UnitPredicateRequest'], Versioned<UnitPredicate>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/unit-predicates', { body, headers: sending(key) })),
    onSuccess: useRefreshed(),
  });

const saveProposal = (id: string, etag: string, body: UnitProposal): Promise<Versioned<UnitPredicate>> =>
  versionedOf(
    api.PUT('/api/v1/unit-predicates/{id}/proposal', {
      params: { path: { id } },
      headers: matching(etag),
      body,
    }),
  );

export function useProposal(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string; proposal: UnitProposal; send: boolean }, Versioned<UnitPredicate>>({
    run: async ({ etag, proposal, send }, { key }) => {
      const saved = await saveProposal(id, etag, proposal);
      queryClient.setQueryData(unitQuery(id).queryKey, saved);
      if (!send) return saved;
      return versionedOf(
        api.POST('/api/v1/unit-predicates/{id}/submission', {
          params: { path: { id } },
          headers: sending(key, saved.etag),
        }),
      );
    },
    onSuccess: useRefreshed(),
  });
}

export const useDecide = (id: string) =>
  useCommand<{ etag: string; decision: Decision }, unknown>({
    run: ({ etag, decision }, { key }) =>
      dataOf(
        api.POST('/api/v1/unit-predicates/{id}/decision', {
          params: { path: { id } },
          body: decision,
          headers: sending(key, etag),
        }),
      ),
    onSuccess: useRefreshed(),
  });

export const useReturnProposal = (id: string) =>
  useCommand<{ etag: string; reason: string }, unknown>({
    run: ({ etag, reason }, { key }) =>
      dataOf(
        api.POST('/api/v1/unit-predicates/{id}/return', {
          params: { path: { id } },
          body: { reason },
          headers: sending(key, etag),
        }),
      ),
    onSuccess: useRefreshed(),
  });

export const useSignFormat = (id: string) =>
  useCommand<{ etag: string; reason: string }, unknown>({
    run: ({ etag, reason }, { key }) =>
      dataOf(
        api.POST('/api/v1/unit-predicates/{id}/signature', {
          params: { path: { id } },
          body: reason ? { reason } : {},
          headers: sending(key, etag),
        }),
      ),
    onSuccess: useRefreshed(),
  });
