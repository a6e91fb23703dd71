import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';

export type TrainingModule = components['schemas']['TrainingModule'];
export type Audience = components['schemas']['Audience'];
export type PulseChoice = components['schemas']['PulseChoice'];
export type PulseAnswers = components['schemas']['PulseAnswers'];
export type PulseResults = components['schemas']['PulseResults'];

export const modulesQuery = queryOptions({
  queryKey: ['training-modules'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/training-modules', { signal })),
});

export const moduleQuery = (key: string) =>
  queryOptions({
    queryKey: ['training-modules', key],
    queryFn: ({ signal }): Promise<TrainingModule> =>
      dataOf(api.GET('/api/v1/training-modules/{key}', { params: { path: { key } }, signal })),
  });

export function useCompleteModule(key: string) {
  const queryClient = useQueryClient();
  return useCommand<void, TrainingModule>({
    run: (_, { key: intent }) =>
      dataOf(
        api.POST('/api/v1/training-modules/{key}/completion', {
          params: { path: { key } },
          headers: sending(intent),
        }),
      ),
    onSuccess: (found) => {
      queryClient.setQueryData(moduleQuery(key).queryKey, found);
      return Promise.all(
        ['training-modules', 'first-week'].map((name) => queryClient.invalidateQueries({ queryKey: [name] })),
      );
    },
  });
}

export const completenessQuery = queryOptions({
  queryKey: ['training-completeness'],
  queryFn: async ({ signal }) => (await dataOf(api.GET('/api/v1/training-completeness', { signal }))).modules,
});

export const pulseQuery = queryOptions({
  queryKey: ['pulse-survey'],
  queryFn: ({ signal }) => dataOf(api.GET('/api/v1/pulse-survey', { signal })),
});

export const pulseResultsQuery = queryOptions({
  queryKey: ['pulse-survey', 'results'],
  queryFn: ({ signal }): Promise<PulseResults> => dataOf(api.GET('/api/v1/pulse-survey/results', { signal })),
});

/** Sent without a key on purpose: a remembered answer would be an answer with a name. */
export function useAnswerPulse() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: async (body: PulseAnswers) => {
      await api.POST('/api/v1/pulse-survey/answers', { body });
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['pulse-survey'] }),
  });
}
