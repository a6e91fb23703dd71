import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Results = Schemas['SurveyResults'];
export type ResultSummary = Schemas['SurveyResultSummary'];
export type ElementFigure = Schemas['SurveyElementFigure'];
export type TrendPoint = Schemas['SurveyTrendPoint'];
export type Medium = Schemas['PublicationMedium'];
export type OpenSurvey = Schemas['Survey'];

export const MEDIA = [
  'NOTICE_BOARD',
  'BANNER',
  'LEAFLET',
  'PRINT_MEDIA',
  'WEBSITE',
  'SOCIAL_MEDIA',
  'VIDEOTRON',
  'SIPPN',
  'RADIO_TV',
] as const satisfies readonly Medium[];

export const resultsList = cursorList(['survey-results'], (cursor, signal) =>
  dataOf(api.GET('/api/v1/survey-results', { params: { query: { cursor, limit: 50 } }, signal })),
);

export const resultQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-result', surveyId],
    queryFn: ({ signal }): Promise<Versioned<Results>> =>
      versionedOf(api.GET('/api/v1/survey-results/{surveyId}', { params: { path: { surveyId } }, signal })),
    enabled: surveyId !== '',
  });

/** Those that run, for whoever may close them. */
export const openSurveysQuery = queryOptions({
  queryKey: ['surveys', 'open'],
  queryFn: async ({ signal }) => {
    const page = await dataOf(
      api.GET('/api/v1/surveys', { params: { query: { state: 'OPEN', limit: 50 } }, signal }),
    );
    return page.items.filter((survey) => survey.allowedActions.includes('CLOSE'));
  },
});

/** Keeps what came back and lets the lists follow. */
function useKeep() {
  const queryClient = useQueryClient();
  return async (found: Versioned<Results>) => {
    queryClient.setQueryData(resultQuery(found.value.survey.surveyId).queryKey, found);
    await Promise.all(
      [['survey-results'], ['surveys']].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
  };
}

/** A list carries no versions, so the survey is read right before it is closed. */
export function useCloseSurvey(id: string) {
  const keep = useKeep();
  const params = { path: { id } };
  return useCommand<{ reason?: string }, Versioned<Results>>({
    run: async (body, { key }) => {
      const { etag } = await versionedOf(api.GET('/api/v1/surveys/{id}', { params }));
      return versionedOf(
        api.POST('/api/v1/surveys/{id}/closing', { params, headers: sending(key, etag), body }),
      );
    },
    onSuccess: keep,
  });
}

export function usePublish(id: string) {
  const keep = useKeep();
  return useCommand<{ etag: string; note: string; media: Medium[] }, Versioned<Results>>({
    run: ({ etag, note, media }, { key }) =>
      versionedOf(
        api.POST('/api/v1/surveys/{id}/publication', {
          params: { path: { id } },
          headers: sending(key, etag),
          body: { note: note || undefined, media },
        }),
      ),
    onSuccess: keep,
  });
}

export function useNameMedia(id: string) {
  const keep = useKeep();
  return useCommand<{ etag: string; media: Medium[] }, Versioned<Results>>({
    run: ({ etag, media }) =>
      versionedOf(
        api.PUT('/api/v1/surveys/{id}/publication/media', {
          params: { path: { id } },
          headers: matching(etag),
          body: { media },
        }),
      ),
    onSuccess: keep,
  });
}

export const rowsFile = (surveyId: string) =>
  api.GET('/api/v1/survey-results/{surveyId}/rows', { params: { path: { surveyId } }, parseAs: 'blob' });
