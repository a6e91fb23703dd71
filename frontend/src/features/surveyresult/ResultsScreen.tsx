import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { OpenSurveys } from './OpenSurveys';
import { ResultView } from './ResultView';
import { type ResultSummary, resultQuery, resultsList } from './results';

/** What did citizens say, and which element first? */
export function ResultsScreen() {
  const t = useT();
  const [chosen, setChosen] = useSearchText('survei');
  const list = useInfiniteQuery(resultsList);
  const surveyId = chosen || (list.data?.[0]?.survey.surveyId ?? '');
  return (
    <Page
      title={t('surveyresult.title')}
      lead={t('surveyresult.lead')}
      width="wide"
      action={
        surveyId && (
          <Button
            renderRoot={(props) => (
              <Link {...props} to="/hasil-survei/tindak-lanjut" search={{ survei: surveyId } as never} />
            )}
          >
            {t('surveyresult.toPlan')}
          </Button>
        )
      }
    >
      <p>
        <Link to="/hasil-survei/terdahulu">{t('surveyresult.earlier.link')}</Link>
      </p>
      <OpenSurveys onClosed={setChosen} />
      <QueryView
        query={list}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('surveyresult.none')}>{t('surveyresult.none.text')}</EmptyState>,
        }}
      >
        {(rows) => (
          <>
            <SurveyChoice rows={rows} chosen={surveyId} onChoose={setChosen} />
            <OneResult surveyId={surveyId} />
          </>
        )}
      </QueryView>
      <LoadMore query={list} />
    </Page>
  );
}

function SurveyChoice({
  rows,
  chosen,
  onChoose,
}: {
  rows: ResultSummary[];
  chosen: string;
  onChoose: (surveyId: string) => void;
}) {
  const t = useT();
  return (
    <NativeSelect
      label={t('surveyresult.choose')}
      value={chosen}
      onChange={(event) => onChoose(event.currentTarget.value)}
      data={rows.map(({ survey }) => ({
        value: survey.surveyId,
        label: `${survey.name} · ${survey.unit.name}`,
      }))}
    />
  );
}

function OneResult({ surveyId }: { surveyId: string }) {
  const query = useQuery(resultQuery(surveyId));
  return (
    <QueryView query={query}>{({ value, etag }) => <ResultView results={value} etag={etag} />}</QueryView>
  );
}
