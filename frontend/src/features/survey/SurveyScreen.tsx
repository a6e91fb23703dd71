import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Disclosure } from '@/components/Disclosure';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { ChangeSurveyForm } from './ChangeSurveyForm';
import { StateBadge } from './StateBadge';
import { type Survey, surveyQuery, volumesQuery } from './surveys';
import { VolumeView } from './VolumeView';

/** Does this survey run well, and what can be done about it? */
export function SurveyScreen() {
  const t = useT();
  const { surveyId } = useParams({ strict: false }) as { surveyId: string };
  const query = useQuery(surveyQuery(surveyId));
  const mayReadVolumes = query.data?.value.allowedActions.includes('READ_VOLUMES') ?? false;
  const volumes = useQuery({ ...volumesQuery(surveyId), enabled: mayReadVolumes });
  return (
    <Page
      title={query.data?.value.name ?? t('survey.title')}
      width="wide"
      before={
        <p>
          <Link to="/survei">{t('survey.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {({ value, etag }) => (
          <>
            <Head survey={value} />
            {value.allowedActions.includes('CHANGE') && (
              <Disclosure summary={t('survey.change')}>
                <ChangeSurveyForm key={etag} survey={value} etag={etag} />
              </Disclosure>
            )}
            {mayReadVolumes && (
              <QueryView query={volumes}>
                {(found) => <VolumeView volumes={found} open={value.state === 'OPEN'} />}
              </QueryView>
            )}
          </>
        )}
      </QueryView>
    </Page>
  );
}

function Head({ survey }: { survey: Survey }) {
  const t = useT();
  const { language } = useLanguage();
  const params = { surveyId: survey.id };
  return (
    <div className="stack-tight">
      <div className="row">
        <StateBadge state={survey.state} />
        <span>{survey.unit.name}</span>
        <span className="muted">
          {t('survey.span', {
            from: formatDate(survey.startsOn, language),
            to: formatDate(survey.endsOn, language),
          })}
        </span>
      </div>
      <p className="muted measure">
        {t('survey.asked', { n: survey.everyNth, days: survey.codeValidDays })}{' '}
        {survey.state === 'OPEN' && t('survey.sealed')}
      </p>
      <div className="row">
        {survey.allowedActions.includes('PRINT_SHEETS') && (
          <Link to="/survei/$surveyId/lembar" params={params}>
            {t('survey.sheets.link')}
          </Link>
        )}
        {survey.allowedActions.includes('ENTER_PAPER') && (
          <Link to="/survei/$surveyId/entri" params={params}>
            {t('survey.paper.link')}
          </Link>
        )}
        {survey.state !== 'OPEN' && (
          <Link to="/hasil-survei/$surveyId/laporan" params={params}>
            {t('survey.report.link')}
          </Link>
        )}
        <Link to="/survei/kuesioner" search={{ unit: survey.unit.id } as never}>
          {t('survey.questionnaire.version', { n: survey.questionnaireVersion })}
        </Link>
      </div>
    </div>
  );
}
