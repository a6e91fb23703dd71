import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Objection = components['schemas']['Objection'];
export type ObjectionLine = components['schemas']['ObjectionSummary'];
export type ObjectionPart = components['schemas']['ObjectionPart'];

type Schemas = components['schemas'];

export const objectionsList = (role: ObjectionPart | undefined) =>
  cursorList(['objections', 'list', role ?? 'all'], (cursor, signal) =>
    dataOf(api.GET('/api/v1/objections', { params: { query: { role, cursor, limit: 50 } }, signal })),
  );

export const objectionQuery = (id: string) =>
  queryOptions({
    queryKey: ['objections', 'one', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/objections/{id}', { params: { path: { id } }, signal })),
  });

export function useFileObjection() {
  const queryClient = useQueryClient();
  return useCommand<Schemas['ObjectionRequest'], Objection>({
    run: (body, { key }) => dataOf(api.POST('/api/v1/objections', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['objections'] }),
  });
}

/** What each step sends; those without a body send none. */
interface StepBodies {
  admission: Schemas['ObjectionAdmissionRequest'];
  acknowledgement: undefined;
  statements: Schemas['ObjectionStatementRequest'];
  decision: Schemas['ObjectionDecisionRequest'];
  withdrawal: Schemas['ObjectionWithdrawalRequest'];
  substitute: Schemas['ObjectionSubstituteRequest'];
}

/** One step of a case; the case as it is afterwards takes the place of the one shown. */
export function useObjectionStep<S extends keyof StepBodies>(id: string, step: S) {
  const queryClient = useQueryClient();
  return useCommand<{ etag: string; body: StepBodies[S] }, Versioned<Objection>>({
    run: ({ etag, body }, { key }) =>
      versionedOf(
        api.POST(`/api/v1/objections/{id}/${step}` as '/api/v1/objections/{id}/decision', {
          params: { path: { id } },
          ...({ body } as { body: StepBodies['decision'] }),
          headers: sending(key, etag),
        }),
      ) as Promise<Versioned<Objection>>,
    onSuccess: (found) => {
      queryClient.setQueryData(objectionQuery(id).queryKey, found);
      void queryClient.invalidateQueries({ queryKey: ['tasks'] });
      return queryClient.invalidateQueries({ queryKey: ['objections', 'list'] });
    },
  });
}
