import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import { cursorList } from '@/api/lists';
import type { Me } from '@/api/me';
import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type Survey = Schemas['Survey'];
export type SurveyState = Survey['state'];
export type SurveyInput = Schemas['SurveyRequest'];
export type SurveyChange = { name: string; endsOn: string; expectedVisits: number; everyNth: number };
export type Volumes = Schemas['SurveyVolumes'];
export type Count = Schemas['SurveyCount'];
export type Sheets = Schemas['SurveySheets'];
export type Questionnaire = Schemas['SurveyQuestionnaire'];
export type QuestionnaireInput = Schemas['SurveyQuestionnaireRequest'];
export type Item = Schemas['SurveyItem'];
export type PaperInput = Schemas['SurveyPaperEntryRequest'];
export type PaperOutcome = Schemas['SurveyPaperEntry'];

/** Who makes surveys; the server decides again. */
export const mayMakeSurveys = (me: Me): boolean =>
  me.roles.includes('HR_OFFICER') || me.relations.headsUnits.length > 0;

export const surveysList = (state?: SurveyState) =>
  cursorList(['survey', 'list', state ?? ''], (cursor, signal) =>
    dataOf(api.GET('/api/v1/surveys', { params: { query: { state, cursor, limit: 50 } }, signal })),
  );

export const surveyQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey', 'one', id],
    queryFn: ({ signal }) =>
      versionedOf(api.GET('/api/v1/surveys/{id}', { params: { path: { id } }, signal })),
  });

export const volumesQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey', 'volumes', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/surveys/{id}/volumes', { params: { path: { id } }, signal })),
  });

export const defaultsQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['survey', 'defaults', unitId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/surveys/defaults', { params: { query: { unitId } }, signal })),
    enabled: unitId !== '',
  });

export const questionnairesQuery = (unitId: string) =>
  queryOptions({
    queryKey: ['survey', 'questionnaires', unitId],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/survey-questionnaires', { params: { query: { unitId } }, signal })),
    enabled: unitId !== '',
  });

export const questionnaireQuery = (id: string) =>
  queryOptions({
    queryKey: ['survey', 'questionnaire', id],
    queryFn: ({ signal }) =>
      dataOf(api.GET('/api/v1/survey-questionnaires/{id}', { params: { path: { id } }, signal })),
    enabled: id !== '',
  });

/** The units of the office as choices, for the personnel officer. */
export const unitsQuery = queryOptions({
  queryKey: ['units', 'choices'],
  queryFn: async ({ signal }) => {
    const { items } = await dataOf(api.GET('/api/v1/units', { params: { query: { limit: 200 } }, signal }));
    return items.map((unit) => ({ value: unit.id, label: unit.name }));
  },
});

export const serviceTypesQuery = queryOptions({
  queryKey: ['service', 'types', ''],
  queryFn: ({ signal }) =>
    dataOf(api.GET('/api/v1/service-types', { params: { query: { limit: 200 } }, signal })),
});

export function useCreateSurvey() {
  const queryClient = useQueryClient();
  return useCommand<SurveyInput, Versioned<Survey>>({
    run: (body, { key }) => versionedOf(api.POST('/api/v1/surveys', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey'] }),
  });
}

export function useChangeSurvey(id: string, etag: string) {
  const queryClient = useQueryClient();
  return useCommand<SurveyChange, Versioned<Survey>>({
    run: (change) =>
      versionedOf(
        api.PATCH('/api/v1/surveys/{id}', {
          params: { path: { id } },
          body: change as never,
          headers: { ...matching(etag), 'Content-Type': 'application/merge-patch+json' },
        }),
      ),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey'] }),
  });
}

export function useAddQuestionnaire() {
  const queryClient = useQueryClient();
  return useCommand<QuestionnaireInput, Questionnaire>({
    run: (body, { key }) =>
      dataOf(api.POST('/api/v1/survey-questionnaires', { body, headers: sending(key) })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey', 'questionnaires'] }),
  });
}

export function usePrintSheets(id: string) {
  const queryClient = useQueryClient();
  return useCommand<{ count: number; serviceTypeId?: string }, Sheets>({
    run: (body) => dataOf(api.POST('/api/v1/surveys/{id}/paper-sheets', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey', 'volumes', id] }),
  });
}

export function useEnterSheet(id: string) {
  const queryClient = useQueryClient();
  return useCommand<PaperInput, PaperOutcome>({
    run: (body) => dataOf(api.POST('/api/v1/surveys/{id}/paper-entries', { params: { path: { id } }, body })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['survey', 'volumes', id] }),
  });
}
