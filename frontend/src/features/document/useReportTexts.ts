import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { draftMirror } from '@/lib/drafts';
import { useAutosave } from '@/lib/useAutosave';
import {
  fetchReport,
  type ReportTexts,
  reportQuery,
  type SurveyReport,
  said,
  saveTexts,
} from './surveyReport';

const edited = (from: Versioned<SurveyReport>): Versioned<ReportTexts> => ({
  value: from.value.texts,
  etag: from.etag,
});

/** The words of the office: saved by themselves, so that several may write after each other. */
export function useReportTexts(saved: Versioned<SurveyReport>) {
  const { accountId } = useMe();
  const queryClient = useQueryClient();
  const { surveyId } = saved.value.survey;
  const [value, setValue] = useState(saved.value.texts);
  const autosave = useAutosave<ReportTexts>({
    start: edited(saved),
    mirror: draftMirror(accountId, `survey-report.${surveyId}`),
    save: async (texts, etag) => {
      const now = await saveTexts(surveyId, texts, etag);
      queryClient.setQueryData(reportQuery(surveyId).queryKey, now);
      return edited(now);
    },
    reload: async () => edited(await fetchReport(surveyId)),
    onReplace: setValue,
    essence: said,
  });
  const edit = (part: Partial<ReportTexts>): void => {
    const next = { ...value, ...part };
    setValue(next);
    autosave.change(next);
  };
  return { value, edit, autosave };
}

export type ReportTextsHandle = ReturnType<typeof useReportTexts>;
