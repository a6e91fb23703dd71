import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';
import { useRefresh } from './commands';

type Schemas = components['schemas'];
export type Dialogue = Schemas['Dialogue'];
export type DialogueSummary = Schemas['DialogueSummary'];
export type Agreement = Schemas['DialogueAgreement'];
export type DialogueParty = Schemas['DialogueParty'];

export const dialoguesQuery = (cycleId: string, employeeId?: string) =>
  cursorList<DialogueSummary>(['dialogues', cycleId, employeeId ?? 'own'], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/dialogues', { params: { query: { cycleId, employeeId, cursor, limit: 20 } }, signal }),
    ),
  );

export const dialogueQuery = (id: string) =>
  queryOptions({
    queryKey: ['dialogues', 'one', id],
    queryFn: ({ signal }): Promise<Versioned<Dialogue>> =>
      versionedOf(api.GET('/api/v1/dialogues/{id}', { params: { path: { id } }, signal })),
  });

export const agreementsQuery = (cycleId: string) =>
  queryOptions({
    queryKey: ['agreements', cycleId],
    queryFn: async ({ signal }): Promise<Agreement[]> =>
      (
        await dataOf(
          api.GET('/api/v1/agreements', { params: { query: { cycleId, done: false, limit: 50 } }, signal }),
        )
      ).items,
  });

export function usePlanDialogue() {
  const refresh = useRefresh('dialogues');
  return useCommand<Schemas['NewDialogueRequest'], Dialogue>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/dialogues', { params: { header: sending(key) }, body })),
    onSuccess: refresh,
  });
}

type Step =
  | { step: 'plan'; body: Schemas['DialoguePlanRequest'] }
  | { step: 'record'; body: Schemas['DialogueRecordRequest'] }
  | { step: 'confirm' }
  | { step: 'cancel'; reason: string };

/** One step of a dialogue; never optimistic, since the other acts on it. */
export function useDialogueStep(id: string) {
  const queryClient = useQueryClient();
  const refresh = useRefresh('agreements');
  return useCommand<Step & { etag: string }, Versioned<Dialogue>>({
    run: (input, { key }) => versionedOf(take(id, input, key)),
    onSuccess: async (dialogue) => {
      queryClient.setQueryData(dialogueQuery(id).queryKey, dialogue);
      await refresh();
    },
  });
}

function take(id: string, input: Step & { etag: string }, key: string) {
  const params = { path: { id } };
  switch (input.step) {
    case 'plan':
      return api.PUT('/api/v1/dialogues/{id}/plan', {
        params,
        headers: matching(input.etag),
        body: input.body,
      });
    case 'record':
      return api.PUT('/api/v1/dialogues/{id}/record', {
        params,
        headers: matching(input.etag),
        body: input.body,
      });
    case 'confirm':
      return api.POST('/api/v1/dialogues/{id}/confirmation', { params, headers: sending(key, input.etag) });
    case 'cancel':
      return api.POST('/api/v1/dialogues/{id}/cancellation', {
        params,
        headers: sending(key, input.etag),
        body: { reason: input.reason },
      });
  }
}

export function useAddition(id: string) {
  const refresh = useRefresh('dialogues');
  return useCommand<string, Dialogue>({
    run: (text, { key }) =>
      dataOf(
        api.POST('/api/v1/dialogues/{id}/additions', {
          params: { path: { id }, header: sending(key) },
          body: { text },
        }),
      ),
    onSuccess: refresh,
  });
}

export function useFollowUp(id: string) {
  const refresh = useRefresh('agreements', 'dialogues');
  return useCommand<{ done: boolean; note?: string }, Agreement>({
    run: (body, { key }) =>
      dataOf(
        api.POST('/api/v1/agreements/{id}/follow-ups', {
          params: { path: { id }, header: sending(key) },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}
