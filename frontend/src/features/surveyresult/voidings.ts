import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Voiding = components['schemas']['AnswerVoiding'];
export type FlaggedAnswer = components['schemas']['FlaggedAnswer'];

export const flaggedList = (surveyId: string) =>
  cursorList(['survey-flagged', surveyId], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/surveys/{id}/voidings/flagged-answers', {
        params: { path: { id: surveyId }, query: { cursor, limit: 50 } },
        signal,
      }),
    ),
  );

export const voidingsQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-voidings', surveyId],
    queryFn: async ({ signal }) =>
      (await dataOf(api.GET('/api/v1/surveys/{id}/voidings', { params: { path: { id: surveyId } }, signal })))
        .items,
  });

/** A voiding changes the index, the hash and the list of answers. */
function useFollow() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      ['survey-voidings', 'survey-flagged', 'survey-result', 'survey-results'].map((name) =>
        queryClient.invalidateQueries({ queryKey: [name] }),
      ),
    );
}

export function useProposeVoiding(surveyId: string) {
  const follow = useFollow();
  return useCommand<{ answerIds: string[]; reason: string }, unknown>({
    run: (body, { key }) =>
      api.POST('/api/v1/surveys/{id}/voidings', {
        params: { path: { id: surveyId } },
        headers: sending(key),
        body,
      }),
    onSuccess: follow,
  });
}

export function useDecideVoiding(id: string) {
  const follow = useFollow();
  const params = { path: { id } };
  return useCommand<{ accepted: boolean }, unknown>({
    run: async (body, { key }) => {
      const { etag } = await versionedOf(api.GET('/api/v1/survey-voidings/{id}', { params }));
      return api.POST('/api/v1/survey-voidings/{id}/decision', { params, headers: sending(key, etag), body });
    },
    onSuccess: follow,
  });
}
