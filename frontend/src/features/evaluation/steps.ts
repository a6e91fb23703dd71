import { useQueryClient } from '@tanstack/react-query';
import { api, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { Evaluation } from './assessment';
import { evaluationQuery } from './evaluation';

interface StepInput {
  etag: string;
  /** The note of a submission or the reason of a step back. */
  text?: string;
}

type Headers = ReturnType<typeof sending>;

const POST = {
  submission: (id: string, headers: Headers, note?: string) =>
    api.POST('/api/v1/evaluations/{id}/submission', { params: { path: { id } }, headers, body: { note } }),
  return: (id: string, headers: Headers, reason = '') =>
    api.POST('/api/v1/evaluations/{id}/return', { params: { path: { id } }, headers, body: { reason } }),
  completion: (id: string, headers: Headers) =>
    api.POST('/api/v1/evaluations/{id}/completion', { params: { path: { id } }, headers }),
  reopening: (id: string, headers: Headers, reason = '') =>
    api.POST('/api/v1/evaluations/{id}/reopening', { params: { path: { id } }, headers, body: { reason } }),
  signature: (id: string, headers: Headers) =>
    api.POST('/api/v1/evaluations/{id}/signature', { params: { path: { id } }, headers }),
  unsigning: (id: string, headers: Headers, reason = '') =>
    api.POST('/api/v1/evaluations/{id}/unsigning', { params: { path: { id } }, headers, body: { reason } }),
  delivery: (id: string, headers: Headers) =>
    api.POST('/api/v1/evaluations/{id}/delivery', { params: { path: { id } }, headers }),
  acknowledgement: (id: string, headers: Headers) =>
    api.POST('/api/v1/evaluations/{id}/acknowledgement', { params: { path: { id } }, headers }),
};

export type StepName = keyof typeof POST;

/** One step of an evaluation; never optimistic, since another person acts on it. */
export function useStep(id: string, step: StepName) {
  const taken = useTaken(id);
  return useCommand<StepInput, Versioned<Evaluation>>({
    run: ({ etag, text }, { key }) => versionedOf<Evaluation>(POST[step](id, sending(key, etag), text)),
    onSuccess: taken,
  });
}

/** On which day the two talked about it. */
export function useRecordDialogue(id: string) {
  const taken = useTaken(id);
  return useCommand<{ etag: string; heldOn: string; note?: string }, Versioned<Evaluation>>({
    run: ({ etag, ...body }, { key }) =>
      versionedOf<Evaluation>(
        api.POST('/api/v1/evaluations/{id}/dialogue', {
          params: { path: { id } },
          headers: sending(key, etag),
          body,
        }),
      ),
    onSuccess: taken,
  });
}

/** Shows the answer, and fetches anew what follows from it. */
function useTaken(id: string) {
  const queryClient = useQueryClient();
  return async (evaluation: Versioned<Evaluation>) => {
    queryClient.setQueryData(evaluationQuery(id).queryKey, evaluation);
    await Promise.all(
      ['explanation', 'evaluations', 'team', 'tasks', 'self-review'].map((key) =>
        queryClient.invalidateQueries({ queryKey: [key] }),
      ),
    );
  };
}
