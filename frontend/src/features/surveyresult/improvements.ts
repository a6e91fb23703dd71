import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Improvement = Schemas['Improvement'];
export type ImprovementInput = Schemas['ImprovementRequest'];
export type Scores = Schemas['FollowUpScores'];

export const improvementsQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-improvements', surveyId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/surveys/{id}/improvements', { params: { path: { id: surveyId } }, signal })),
    enabled: surveyId !== '',
  });

export const peopleQuery = queryOptions({
  queryKey: ['survey-improvements', 'people'],
  queryFn: async ({ signal }) =>
    (await dataOf(api.GET('/api/v1/employees', { params: { query: { limit: 200 } }, signal }))).items,
});

function useFollow() {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ['survey-improvements'] });
}

export function usePlanImprovement(surveyId: string) {
  const follow = useFollow();
  return useCommand<ImprovementInput, unknown>({
    run: (body, { key }) =>
      api.POST('/api/v1/surveys/{id}/improvements', {
        params: { path: { id: surveyId } },
        headers: sending(key),
        body,
      }),
    onSuccess: follow,
  });
}

const versionOf = async (id: string): Promise<string> =>
  (await versionedOf(api.GET('/api/v1/survey-improvements/{id}', { params: { path: { id } } }))).etag;

/** The plan carries no versions, so an improvement is read right before it changes. */
export function useReportImprovement(id: string) {
  const follow = useFollow();
  return useCommand<{ percentDone: number; evidence?: string }, unknown>({
    run: async (body, { key }) =>
      api.POST('/api/v1/survey-improvements/{id}/progress', {
        params: { path: { id } },
        headers: sending(key, await versionOf(id)),
        body,
      }),
    onSuccess: follow,
  });
}

export function useRemoveImprovement(id: string) {
  const follow = useFollow();
  return useCommand<void, unknown>({
    run: async () =>
      api.DELETE('/api/v1/survey-improvements/{id}', {
        params: { path: { id } },
        headers: matching(await versionOf(id)),
      }),
    onSuccess: follow,
  });
}
