import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { useRefresh } from './commands';

type Schemas = components['schemas'];
export type PeerRound = Schemas['PeerRound'];
export type PeerResult = Schemas['PeerResult'];
export type PeerInvitation = Schemas['PeerInvitation'];
export type PeerAnswer = Schemas['PeerAnswer'];

export const roundsQuery = (cycleId: string, employeeId?: string) =>
  queryOptions({
    queryKey: ['peer-rounds', cycleId, employeeId ?? 'own'],
    queryFn: async ({ signal }): Promise<PeerRound[]> =>
      (
        await dataOf(
          api.GET('/api/v1/peer-rounds', { params: { query: { cycleId, employeeId, limit: 50 } }, signal }),
        )
      ).items,
  });

export const resultQuery = (id: string) =>
  queryOptions({
    queryKey: ['peer-rounds', 'result', id],
    queryFn: ({ signal }): Promise<PeerResult> =>
      dataOf(api.GET('/api/v1/peer-rounds/{id}/result', { params: { path: { id } }, signal })),
  });

export const invitationsQuery = queryOptions({
  queryKey: ['peer-invitations'],
  queryFn: async ({ signal }): Promise<PeerInvitation[]> =>
    (await dataOf(api.GET('/api/v1/peer-invitations', { params: { query: { waiting: true } }, signal })))
      .items,
});

export const invitationQuery = (id: string) =>
  queryOptions({
    queryKey: ['peer-invitations', id],
    queryFn: ({ signal }): Promise<PeerInvitation> =>
      dataOf(api.GET('/api/v1/peer-invitations/{id}', { params: { path: { id } }, signal })),
  });

export function useBeginRound() {
  const refresh = useRefresh('peer-rounds');
  return useCommand<Schemas['PeerRoundRequest'], PeerRound>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/peer-rounds', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

type Step =
  | { step: 'peers'; peerIds: string[] }
  | { step: 'submission' | 'cancellation' | 'closing' }
  | { step: 'approval'; closesOn: string }
  | { step: 'return'; reason: string };

export function useRoundStep({ id, version }: PeerRound) {
  const refresh = useRefresh('peer-rounds');
  return useCommand<Step, PeerRound>({
    run: (input, { key }) => dataOf(take(id, input, sending(key, `"${version}"`))),
    onSuccess: refresh,
  });
}

function take(id: string, input: Step, headers: ReturnType<typeof sending>) {
  const params = { path: { id } };
  switch (input.step) {
    case 'peers':
      return api.PUT('/api/v1/peer-rounds/{id}/peers', { params, headers, body: { peerIds: input.peerIds } });
    case 'submission':
      return api.POST('/api/v1/peer-rounds/{id}/submission', { params, headers });
    case 'cancellation':
      return api.POST('/api/v1/peer-rounds/{id}/cancellation', { params, headers });
    case 'closing':
      return api.POST('/api/v1/peer-rounds/{id}/closing', { params, headers });
    case 'approval':
      return api.POST('/api/v1/peer-rounds/{id}/approval', {
        params,
        headers,
        body: { closesOn: input.closesOn },
      });
    case 'return':
      return api.POST('/api/v1/peer-rounds/{id}/return', { params, headers, body: { reason: input.reason } });
  }
}

export function useAnswerPeers({ id, version }: PeerInvitation) {
  const refresh = useRefresh('peer-invitations');
  return useCommand<Schemas['PeerAnswersRequest'], PeerInvitation>({
    run: (body) =>
      dataOf(
        api.PUT('/api/v1/peer-invitations/{id}/answers', {
          params: { path: { id } },
          headers: matching(`"${version}"`),
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

export function useDeclinePeers({ id, version }: PeerInvitation) {
  const refresh = useRefresh('peer-invitations');
  return useCommand<void, PeerInvitation>({
    run: () =>
      dataOf(
        api.PUT('/api/v1/peer-invitations/{id}/refusal', {
          params: { path: { id } },
          headers: matching(`"${version}"`),
        }),
      ),
    onSuccess: refresh,
  });
}
