import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense } from 'react';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { FormLink } from '@/components/FormLink';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { Acknowledgement } from './Acknowledgement';
import type { Evaluation } from './assessment';
import { DecisionSummary } from './DecisionSummary';
import { evaluationQuery } from './evaluation';
import { ObjectionOffer } from './ObjectionOffer';
import { PrintButton } from './PrintButton';
import { StatusOf } from './StatusOf';
import { StepHistory } from './StepHistory';
import { Talk } from './Talk';
import { useAssessorName } from './useAssessorName';
import { WhySection } from './WhySection';

const Beside = lazy(() => import('./Beside'));
const Copies = lazy(() => import('./Copies'));
const FeedbackPanel = lazy(() =>
  import('@/components/performance/FeedbackPanel').then((part) => ({ default: part.FeedbackPanel })),
);

/** The result of one period: what, by whom, why. */
export function ResultPage({ id, back }: { id: string; back?: ReactNode }) {
  const t = useT();
  const assessorName = useAssessorName();
  const query = useQuery(evaluationQuery(id));
  const evaluation = query.data?.value;
  const { roles } = useMe();
  // The personnel office follows states only.
  const showsCopies = roles.some((role) => role === 'EMPLOYEE' || role === 'AUDITOR');
  return (
    <Page
      title={evaluation ? titleOf(evaluation) : t('evaluation.result.title')}
      lead={evaluation && leadOf(evaluation)}
      before={back}
      action={
        evaluation?.predicate && (
          <div className="row">
            <FormLink jenis="evaluasi" id={id} />
            <PrintButton />
          </div>
        )
      }
    >
      <QueryView query={query}>
        {({ value, etag }) => (
          <>
            <div>
              <StatusOf status={value.status} />
            </div>
            {value.predicate ? <DecisionSummary evaluation={value} /> : <NotYet evaluation={value} />}
            {value.allowedActions.includes('ACKNOWLEDGE') && (
              <Acknowledgement evaluation={value} etag={etag} />
            )}
            <Suspense>
              <Beside circumstances={value.circumstances} />
            </Suspense>
            <Talk circumstances={value.circumstances} />
            {value.predicate && <ObjectionOffer evaluation={value} />}
            {value.predicate && <WhySection evaluationId={id} />}
            {value.predicate && (
              <Suspense>
                <FeedbackPanel cycleId={value.cycleId} employeeId={value.employee.id} />
              </Suspense>
            )}
            <StepHistory steps={value.steps} />
            <Suspense>{showsCopies && <Copies evaluationId={id} />}</Suspense>
          </>
        )}
      </QueryView>
    </Page>
  );

  function titleOf({ period, year }: Evaluation): string {
    return t('evaluation.result.of', { period: `${period.label} ${year}` });
  }
  function leadOf({ employee, assessor }: Evaluation): string {
    return t('evaluation.result.people', { employee: employee.name, assessor: assessorName(assessor) });
  }
}

/** Ratings are absent before the delivery, and always for the personnel office. */
function NotYet({ evaluation }: { evaluation: Evaluation }) {
  const t = useT();
  const own = useMe().employee?.id === evaluation.employee.id;
  return (
    <EmptyState title={t(own ? 'evaluation.result.notYet.title' : 'evaluation.result.hidden.title')}>
      {t(own ? `evaluation.result.notYet.${evaluation.status}` : 'evaluation.result.hidden.text', {
        assessor: evaluation.assessor.name,
      })}
    </EmptyState>
  );
}
