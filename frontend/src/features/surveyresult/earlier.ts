import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from '@/api/client';
import { sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type EarlierResult = Schemas['EarlierSurveyResult'];
export type EarlierInput = Schemas['EarlierSurveyResultRequest'];

export const SCALES = [
  'PERMENPANRB_14_2017',
  'KEPMENPAN_25_2004',
] as const satisfies readonly EarlierInput['scale'][];

export const earlierList = cursorList(['earlier-survey-results'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/earlier-survey-results', { params: { query: { cursor, limit: 20 } }, signal })),
);

export const unitChoices = queryOptions({
  queryKey: ['units', 'choices'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }));
    return items.map((unit) => ({ value: unit.id, label: unit.name }));
  },
});

/** Trends show them too. */
function useFollow() {
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [['earlier-survey-results'], ['survey-result']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey }),
      ),
    );
}

export function useKeepEarlier() {
  const follow = useFollow();
  return useCommand<EarlierInput, unknown>({
    run: (body, { key }) => api.POST('/api/v1/earlier-survey-results', { body, headers: sending(key) }),
    onSuccess: follow,
  });
}

export function useRemoveEarlier() {
  const follow = useFollow();
  return useCommand<string, unknown>({
    run: (id) => api.DELETE('/api/v1/earlier-survey-results/{id}', { params: { path: { id } } }),
    onSuccess: follow,
  });
}
