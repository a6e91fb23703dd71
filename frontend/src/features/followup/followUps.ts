import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type FollowUp = components['schemas']['FollowUp'];
export type FollowUpSummary = components['schemas']['FollowUpSummary'];
export type FollowUpKind = components['schemas']['FollowUpKind'];
export type FollowUpState = components['schemas']['FollowUpState'];
export type FollowUpInput = components['schemas']['FollowUpRequest'];
export type ProposalInput = components['schemas']['FollowUpProposalRequest'];

export const KINDS = ['DEVELOPMENT', 'COACHING', 'RECOGNITION'] as const;
export const STATES = ['PROPOSED', 'APPROVED', 'RUNNING', 'DONE', 'CANCELLED'] as const;

export interface FollowUpFilter {
  scope?: 'MINE' | 'LED';
  kind?: string;
  state?: string;
  overdue?: boolean;
  sort?: string;
}

export const followUpsList = ({ scope, kind, state, overdue, sort }: FollowUpFilter) =>
  cursorList(['follow-ups', { scope, kind, state, overdue, sort }], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/follow-ups', {
        params: {
          query: {
            cursor,
            scope,
            kind: (kind || undefined) as FollowUpKind,
            state: (state || undefined) as FollowUpState,
            overdue: overdue || undefined,
            sort: sort || undefined,
          },
        },
        signal,
      }),
    ),
  );

export const followUpQuery = (id: string) =>
  queryOptions({
    queryKey: ['follow-up', id],
    queryFn: ({ signal }): Promise<Versioned<FollowUp>> =>
      versionedOf(api.GET('/api/v1/follow-ups/{id}', { params: { path: { id } }, signal })),
  });

export const suggestionsQuery = queryOptions({
  queryKey: ['follow-up-suggestions'],
  queryFn: async ({ signal }) =>
    (await dataOf(api.GET('/api/v1/follow-ups/suggestions', { signal }))).suggestions,
});

/** Those for whom one may propose: people one leads, and oneself. */
export const peopleQuery = queryOptions({
  queryKey: ['follow-up-people'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/follow-ups/people', { signal }))).people,
});

export function usePropose() {
  const queryClient = useQueryClient();
  return useCommand<FollowUpInput, Versioned<FollowUp>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/follow-ups', { body, headers: sending(key) })),
    onSuccess: () =>
      Promise.all(
        ['follow-ups', 'follow-up-suggestions'].map((name) =>
          queryClient.invalidateQueries({ queryKey: [name] }),
        ),
      ),
  });
}

/** Until it is decided; whoever approves at the same time is told by the version. */
export function useEditProposal(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string; body: ProposalInput }, Versioned<FollowUp>>({
    run: ({ etag, body }) =>
      versionedOf(
        api.PUT('/api/v1/follow-ups/{id}/proposal', {
          params: { path: { id } },
          headers: matching(etag),
          body,
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(followUpQuery(id).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['follow-ups'] });
    },
  });
}

type Headers = ReturnType<typeof sending>;

const POST = {
  approval: (id: string, headers: Headers) =>
    api.POST('/api/v1/follow-ups/{id}/approval', { params: { path: { id } }, headers }),
  start: (id: string, headers: Headers) =>
    api.POST('/api/v1/follow-ups/{id}/start', { params: { path: { id } }, headers }),
  notes: (id: string, headers: Headers, text = '') =>
    api.POST('/api/v1/follow-ups/{id}/notes', { params: { path: { id } }, headers, body: { text } }),
  completion: (id: string, headers: Headers, text = '') =>
    api.POST('/api/v1/follow-ups/{id}/completion', { params: { path: { id } }, headers, body: { text } }),
  cancellation: (id: string, headers: Headers, text = '') =>
    api.POST('/api/v1/follow-ups/{id}/cancellation', { params: { path: { id } }, headers, body: { text } }),
};

export type FollowUpStep = keyof typeof POST;

/** One step; never optimistic, since another person acts on it. */
export function useFollowUpStep(id: string, step: FollowUpStep) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string; text?: string }, Versioned<FollowUp>>({
    run: ({ etag, text }, { key }) => versionedOf<FollowUp>(POST[step](id, sending(key, etag), text)),
    onSuccess: (found) => {
      queryClient.setQueryData(followUpQuery(id).queryKey, found);
      return queryClient.invalidateQueries({ queryKey: ['follow-ups'] });
    },
  });
}
