import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { weakestFirst } from './bars';
import { Comments } from './Comments';
import { Doubts } from './Doubts';
import { ElementBars } from './ElementBars';
import { IndexCard } from './IndexCard';
import { Publication } from './Publication';
import { Respondents } from './Respondents';
import { RowsProof } from './RowsProof';
import type { Results } from './results';
import { ServiceTable } from './ServiceTable';
import { TrendChart } from './TrendChart';
import { useElementName } from './useElementName';
import { Voidings } from './Voidings';

/** Which element first? Then how sure, who answered, and what is to be done before everybody may see it. */
export function ResultView({ results, etag }: { results: Results; etag: string }) {
  const t = useT();
  const nameOf = useElementName();
  const weakest = weakestFirst(results.elements)[0];
  const leads = results.allowedActions.length > 0;
  return (
    <div className="stack-wide">
      {weakest?.converted !== undefined && (
        <p className="lead">{t('surveyresult.first', { element: nameOf(weakest) })}</p>
      )}
      <IndexCard results={results} />
      {results.survey.publishedAt === undefined && <Notice>{t('surveyresult.unpublished')}</Notice>}
      <p>
        <Link to="/hasil-survei/$surveyId/laporan" params={{ surveyId: results.survey.surveyId }}>
          {t('surveyresult.report')}
        </Link>
      </p>
      {results.elements.length > 0 && <ElementBars elements={results.elements} />}
      <TrendChart trend={results.trend} />
      <ServiceTable results={results} />
      <Respondents results={results} />
      <div>
        <Doubts results={results} />
        <RowsProof results={results} />
        {leads && (
          <Voidings
            surveyId={results.survey.surveyId}
            mayPropose={results.allowedActions.includes('VOID_ANSWERS')}
          />
        )}
      </div>
      <Comments surveyId={results.survey.surveyId} />
      <Publication key={etag} results={results} etag={etag} />
    </div>
  );
}
