import { useQueryClient } from '@tanstack/react-query';
import { api, dataOf, versionedOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

export type Comment = components['schemas']['SurveyComment'];
export type CommentState = Comment['state'];
export type CommentStep =
  | { step: 'show' }
  | { step: 'hide'; because: string }
  | { step: 'complain'; aboutConduct: boolean };

export const commentsList = (surveyId: string, state?: CommentState) =>
  cursorList(['survey-comments', surveyId, state ?? ''], (cursor, signal) =>
    dataOf(
      api.GET('/api/v1/surveys/{id}/comments', {
        params: { path: { id: surveyId }, query: { state, cursor, limit: 10 } },
        signal,
      }),
    ),
  );

/** A list carries no versions, so the comment is read right before it changes. */
export function useCommentStep(id: string) {
  const queryClient = useQueryClient();
  const params = { path: { id } };
  return useCommand<CommentStep, unknown>({
    run: async (wanted, { key }) => {
      const { etag } = await versionedOf(api.GET('/api/v1/survey-comments/{id}', { params }));
      const headers = sending(key, etag);
      if (wanted.step === 'complain') {
        const body = { complaintClass: 'LIGHT' as const, aboutConduct: wanted.aboutConduct };
        return api.POST('/api/v1/survey-comments/{id}/complaint', { params, headers, body });
      }
      const body = {
        shown: wanted.step === 'show',
        because: wanted.step === 'hide' ? wanted.because : undefined,
      };
      return api.POST('/api/v1/survey-comments/{id}/moderation', { params, headers, body });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey-comments'] }),
  });
}
