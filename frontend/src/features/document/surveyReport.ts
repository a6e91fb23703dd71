import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, type Versioned, versionedOf } from '@/api/client';
import { matching, sending, useCommand } from '@/api/command';
import type { components } from '@/api/schema';
import { saveFile } from '@/lib/saveFile';

type Schemas = components['schemas'];
export type SurveyReport = Schemas['SurveyReport'];
export type ReportTexts = Schemas['SurveyReportTexts'];
export type ReportFormat = 'PDF' | 'DOCX' | 'XLSX';
export type CardFormat = 'PDF' | 'PNG';
export type CardShape = 'A4' | 'SQUARE' | 'WIDE';

/** The parts of the form, in the order of the chapters. */
export const SPANS = ['preparation', 'collection', 'processing', 'writing'] as const;
export type SpanName = (typeof SPANS)[number];
export type TextName = Exclude<keyof ReportTexts, SpanName | 'forumOn'>;
export const CHAPTERS = {
  opening: ['background', 'purpose'],
  gathering: ['executor', 'method', 'place'],
  analysis: ['weaknesses', 'strengths', 'comments'],
  forum: ['forum'],
  closing: ['conclusions', 'suggestions', 'evidence'],
} as const satisfies Record<string, readonly TextName[]>;

export const longestOf = (name: TextName): number =>
  name === 'executor' || name === 'place' ? 1000 : name === 'evidence' ? 2000 : 4000;

const path = (surveyId: string) => ({ path: { surveyId } });

export const fetchReport = (surveyId: string, signal?: AbortSignal): Promise<Versioned<SurveyReport>> =>
  versionedOf(api.GET('/api/v1/surveys/{surveyId}/report', { params: path(surveyId), signal }));

export const reportQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-report', surveyId],
    queryFn: ({ signal }) => fetchReport(surveyId, signal),
  });

export const cardQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-card', surveyId],
    queryFn: ({ signal }): Promise<Schemas['SurveyCard']> =>
      dataOf(api.GET('/api/v1/surveys/{surveyId}/card', { params: path(surveyId), signal })),
  });

const cardFile = (surveyId: string, format: CardFormat, shape: CardShape, signal?: AbortSignal) =>
  api.GET('/api/v1/surveys/{surveyId}/card/file', {
    params: { ...path(surveyId), query: { format, shape } },
    parseAs: 'blob',
    signal,
  });

/** The card as a picture that the page can show. */
export const cardPictureQuery = (surveyId: string) =>
  queryOptions({
    queryKey: ['survey-card-picture', surveyId],
    queryFn: async ({ signal }): Promise<Blob> =>
      (await cardFile(surveyId, 'PNG', 'SQUARE', signal)).data as Blob,
  });

/** Blank texts and open spans are left out: what is not said is not sent. */
export function said(texts: ReportTexts): ReportTexts {
  const full = Object.entries(texts).filter(([, value]) =>
    typeof value === 'object' ? value?.from || value?.to : value,
  );
  return Object.fromEntries(full) as ReportTexts;
}

export const saveTexts = (
  surveyId: string,
  texts: ReportTexts,
  etag: string,
): Promise<Versioned<SurveyReport>> =>
  versionedOf(
    api.PUT('/api/v1/surveys/{surveyId}/report/texts', {
      params: path(surveyId),
      headers: matching(etag),
      body: said(texts),
    }),
  );

export function useIssueReport(surveyId: string) {
  const queryClient = useQueryClient();
  return useCommand({
    run: (etag: string, { key }) =>
      versionedOf(
        api.POST('/api/v1/surveys/{surveyId}/report/issue', {
          params: path(surveyId),
          headers: sending(key, etag),
        }),
      ),
    onSuccess: (report) => queryClient.setQueryData(reportQuery(surveyId).queryKey, report),
  });
}

const save = (answer: { data?: unknown; response: Response }, otherwise: string) =>
  saveFile(answer.data as Blob, answer.response.headers.get('Content-Disposition'), otherwise);

export const useDownloadReport = (surveyId: string) =>
  useMutation({
    mutationFn: async (format: ReportFormat) =>
      save(
        await api.GET('/api/v1/surveys/{surveyId}/report/file', {
          params: { ...path(surveyId), query: { format } },
          parseAs: 'blob',
        }),
        `laporan-skm.${format.toLowerCase()}`,
      ),
  });

export const useDownloadCard = (surveyId: string) =>
  useMutation({
    mutationFn: async ({ format, shape }: { format: CardFormat; shape: CardShape }) =>
      save(await cardFile(surveyId, format, shape), `kartu-ikm.${format.toLowerCase()}`),
  });
