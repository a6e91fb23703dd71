import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { PaperEntryForm } from './PaperEntryForm';
import { questionnaireQuery, surveyQuery } from './surveys';

/** Types what stands on a sheet; a second person does the same without seeing it. */
export function PaperEntryScreen() {
  const t = useT();
  const { surveyId } = useParams({ strict: false }) as { surveyId: string };
  const survey = useQuery(surveyQuery(surveyId));
  const questions = useQuery(questionnaireQuery(survey.data?.value.questionnaireId ?? ''));
  const [sheet, setSheet] = useState(0);
  return (
    <Page
      title={t('survey.paper.title')}
      lead={t('survey.paper.lead')}
      before={
        <p>
          <Link to="/survei/$surveyId" params={{ surveyId }}>
            {survey.data?.value.name ?? t('survey.back')}
          </Link>
        </p>
      }
    >
      <QueryView query={questions}>
        {({ items }) => (
          <PaperEntryForm
            key={sheet}
            surveyId={surveyId}
            items={items}
            onNext={() => setSheet((before) => before + 1)}
          />
        )}
      </QueryView>
    </Page>
  );
}
