import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber, formatPercent } from '@/lib/format';
import { Reached } from './Reached';
import { StateBadge } from './StateBadge';
import { mayMakeSurveys, type Survey, surveysList } from './surveys';

/** Is each survey running well? */
export function SurveysScreen() {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const query = useInfiniteQuery(surveysList());
  const make = mayMakeSurveys(me) && (
    <Button onClick={() => void navigate({ to: '/survei/baru' })}>{t('survey.add')}</Button>
  );
  return (
    <Page title={t('survey.title')} lead={t('survey.lead')} width="wide" action={make || undefined}>
      {mayMakeSurveys(me) && (
        <p>
          <Link to="/survei/kuesioner">{t('survey.questionnaire.link')}</Link>
        </p>
      )}
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: (
            <EmptyState title={t('survey.none')} action={make || undefined}>
              {t('survey.none.text')}
            </EmptyState>
          ),
        }}
      >
        {(rows) => <SurveyTable surveys={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Page>
  );
}

function SurveyTable({ surveys }: { surveys: Survey[] }) {
  const t = useT();
  const { language } = useLanguage();
  const rate = ({ progress }: Survey) =>
    progress.invitations === 0
      ? '–'
      : formatPercent(Math.round((progress.answers / progress.invitations) * 1000) / 10, language);
  return (
    <DataTable
      caption={t('survey.title')}
      rows={surveys}
      keyOf={(survey) => survey.id}
      columns={[
        {
          id: 'name',
          header: t('survey.name'),
          cell: (survey) => (
            <Link to="/survei/$surveyId" params={{ surveyId: survey.id }}>
              {survey.name}
            </Link>
          ),
        },
        { id: 'unit', header: t('survey.unit'), cell: (survey) => survey.unit.name },
        {
          id: 'days',
          header: t('survey.days'),
          cell: (survey) =>
            t('survey.span', {
              from: formatDate(survey.startsOn, language),
              to: formatDate(survey.endsOn, language),
            }),
        },
        { id: 'state', header: t('survey.state'), cell: (survey) => <StateBadge state={survey.state} /> },
        {
          id: 'answers',
          header: t('survey.answers'),
          cell: (survey) => <Reached answers={survey.progress.answers} needed={survey.requiredSample} />,
        },
        { id: 'rate', header: t('survey.rate'), numeric: true, cell: rate },
        {
          id: 'flagged',
          header: t('survey.flagged'),
          numeric: true,
          cell: (survey) =>
            survey.progress.flagged === undefined ? '–' : formatNumber(survey.progress.flagged, language),
        },
      ]}
    />
  );
}
