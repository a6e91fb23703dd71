import type { Versioned } from '@/api/client';
import { useSavedDraft } from '@/lib/useSavedDraft';
import {
  fetchReport,
  type ReportTexts,
  reportQuery,
  type SurveyReport,
  said,
  saveTexts,
} from './surveyReport';

/** The words of the office, which several may write after each other. */
export function useReportTexts(found: Versioned<SurveyReport>) {
  const { surveyId } = found.value.survey;
  return useSavedDraft<SurveyReport, ReportTexts>({
    found,
    draftOf: ({ texts }) => texts,
    name: `survey-report.${surveyId}`,
    queryKey: reportQuery(surveyId).queryKey,
    save: (texts, etag) => saveTexts(surveyId, texts, etag),
    fetch: () => fetchReport(surveyId),
    essence: said,
  });
}

export type ReportTextsHandle = ReturnType<typeof useReportTexts>;
