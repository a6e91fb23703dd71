import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { Feedback } from '@/api/feedback';
import type { components } from '@/api/schema';
import { useRefresh } from './commands';

type Schemas = components['schemas'];
export type FeedbackRequest = Schemas['FeedbackRequest'];
export type Colleague = Schemas['Colleague'];

export const requestsQuery = (cycleId: string, side: 'ASKED' | 'ASKING') =>
  queryOptions({
    queryKey: ['feedback-requests', cycleId, side],
    queryFn: async ({ signal }): Promise<FeedbackRequest[]> =>
      (
        await dataOf(
          api.GET('/api/v1/feedback-requests', { params: { query: { cycleId, side, limit: 50 } }, signal }),
        )
      ).items,
  });

export const requestQuery = (id: string) =>
  queryOptions({
    queryKey: ['feedback-requests', id],
    queryFn: ({ signal }): Promise<FeedbackRequest> =>
      dataOf(api.GET('/api/v1/feedback-requests/{id}', { params: { path: { id } }, signal })),
  });

export const colleaguesQuery = (cycleId: string, q: string) =>
  queryOptions({
    queryKey: ['colleagues', cycleId, q],
    queryFn: async ({ signal }): Promise<Colleague[]> =>
      (
        await dataOf(
          api.GET('/api/v1/colleagues', {
            params: { query: { cycleId, q: q || undefined, ownUnit: q === '', limit: 30 } },
            signal,
          }),
        )
      ).items,
    staleTime: 60_000,
  });

export function useAsk() {
  const refresh = useRefresh('feedback-requests');
  return useCommand<Schemas['NewFeedbackRequest'], FeedbackRequest>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/feedback-requests', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

export function useGive() {
  const refresh = useRefresh('feedback', 'feedback-requests');
  return useCommand<Schemas['GiveFeedbackRequest'], Feedback>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/feedback', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

export function useWithdrawFeedback(id: string) {
  const refresh = useRefresh('feedback');
  return useCommand<void, Feedback>({
    run: (_, { key }) =>
      dataOf(
        api.POST('/api/v1/feedback/{id}/withdrawal', { params: { path: { id } }, headers: sending(key) }),
      ),
    onSuccess: refresh,
  });
}

export function useCorrectFeedback(id: string) {
  const refresh = useRefresh('feedback');
  return useCommand<Schemas['FeedbackWords'], Feedback>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/feedback/{id}/correction', {
          params: { path: { id }, header: sending(key) },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useDecline({ id, version }: FeedbackRequest) {
  const refresh = useRefresh('feedback-requests');
  return useCommand<string, FeedbackRequest>({
    run: (reason, { key }) =>
      dataOf(
        api.POST('/api/v1/feedback-requests/{id}/refusal', {
          params: { path: { id } },
          headers: sending(key, `"${version}"`),
          body: { reason },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useWithdrawRequest({ id, version }: FeedbackRequest) {
  const refresh = useRefresh('feedback-requests');
  return useCommand<void, FeedbackRequest>({
    run: (_, { key }) =>
      dataOf(
        api.POST('/api/v1/feedback-requests/{id}/withdrawal', {
          params: { path: { id } },
          headers: sending(key, `"${version}"`),
        }),
      ),
    onSuccess: refresh,
  });
}
