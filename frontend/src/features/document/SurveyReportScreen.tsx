import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { Versioned } from '@/api/client';
import { ConflictView } from '@/components/ConflictView';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { ReportFiles } from './ReportFiles';
import { ReportTextForm } from './ReportTextForm';
import { ReportTextList } from './ReportTextList';
import { SurveyCardPart } from './SurveyCardPart';
import { reportQuery, type SurveyReport } from './surveyReport';
import { useReportTexts } from './useReportTexts';

const route = getRouteApi('/shell/hasil-survei/$surveyId/laporan');

/** What is handed in and hung up after this survey, and what still only we can write? */
export function SurveyReportScreen() {
  const t = useT();
  const { surveyId } = route.useParams();
  const query = useQuery(reportQuery(surveyId));
  const survey = query.data?.value.survey;
  return (
    <Page title={t('surveyreport.title')} lead={survey && `${survey.name} · ${survey.unit.name}`}>
      <QueryView query={query}>{(saved) => <Parts key={surveyId} saved={saved} />}</QueryView>
    </Page>
  );
}

function Parts({ saved }: { saved: Versioned<SurveyReport> }) {
  const report = saved.value;
  const texts = useReportTexts(saved);
  if (texts.autosave.conflict) {
    return (
      <ConflictView
        autosave={texts.autosave}
        render={(version) => <ReportTextList texts={version} suggestions={report.suggestions} />}
      />
    );
  }
  return (
    <div className="stack-wide">
      <ReportFiles report={report} flush={texts.autosave.flush} etag={texts.autosave.etag} />
      <SurveyCardPart surveyId={report.survey.surveyId} draft={!report.survey.publishedAt} />
      {report.allowedActions.includes('WRITE') && <ReportTextForm report={report} texts={texts} />}
    </div>
  );
}
