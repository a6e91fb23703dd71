import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { QueryView } from '@/components/QueryView';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { AssessmentForm, FORM_ID } from './AssessmentForm';
import type { Evaluation } from './assessment';
import { EvidenceColumn } from './EvidenceColumn';
import { evaluationQuery, explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { StatusOf } from './StatusOf';

// What was decided is another page than the form, and comes when it is needed.
const ReviewView = lazy(() => import('./ReviewView').then((part) => ({ default: part.ReviewView })));
const UnitNotSet = lazy(() => import('./UnitNotSet'));
const Beside = lazy(() => import('./Beside'));
// Read beside the form, so it need not come with it.
const FeedbackPanel = lazy(() =>
  import('@/components/performance/FeedbackPanel').then((part) => ({ default: part.FeedbackPanel })),
);

/** The form with the evidence beside it while it may be written; afterwards what was decided, to sign and hand over. */
export function EvaluationWork({ id }: { id: string }) {
  const evaluation = useQuery(evaluationQuery(id));
  const explanation = useQuery(explanationQuery(id));
  return (
    <QueryView query={evaluation}>
      {(current) => (
        <>
          <StateLine evaluation={current.value} />
          <Suspense>
            {unfinished(current.value) && <UnitNotSet evaluation={current.value} />}
            <FeedbackPanel cycleId={current.value.cycleId} employeeId={current.value.employee.id} />
          </Suspense>
          {current.value.allowedActions.includes('ASSESS') ? (
            <QueryView query={explanation}>
              {(basis) => (
                <div className={styles.beside}>
                  <EvidenceColumn explanation={basis} evaluation={current.value}>
                    <Suspense>
                      <Beside circumstances={current.value.circumstances} />
                    </Suspense>
                  </EvidenceColumn>
                  <AssessmentForm evaluation={current} explanation={basis} />
                </div>
              )}
            </QueryView>
          ) : (
            <Suspense>
              <ReviewView evaluation={current} />
            </Suspense>
          )}
        </>
      )}
    </QueryView>
  );
}

/** While a rating may still be chosen or changed. */
const unfinished = ({ allowedActions }: Evaluation): boolean =>
  allowedActions.includes('COMPLETE') || allowedActions.includes('SIGN');

/** Past the evidence with its many links, for whoever works by keyboard. */
function toForm(): void {
  document.getElementById(FORM_ID)?.querySelector<HTMLElement>('input:checked, input')?.focus();
}

/** After a step the page is another one: it begins at the top again, and screen readers hear the new state. */
function StateLine({ evaluation }: { evaluation: Evaluation }) {
  const t = useT();
  const { language } = useLanguage();
  const { status, late, withoutSubmission, extension, allowedActions } = evaluation;
  const line = useRef<HTMLDivElement>(null);
  const shown = useRef(status);
  useEffect(() => {
    if (shown.current === status) return;
    shown.current = status;
    line.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [status]);
  return (
    <div ref={line} tabIndex={-1} className="row">
      <StatusOf status={status} />
      {extension && (
        <span className="caption">
          {t('evaluation.extension', {
            date: formatDate(extension.dueOn, language, 'long'),
            reason: extension.reason,
          })}
        </span>
      )}
      {late && <span className="caption">{t('evaluation.late')}</span>}
      {withoutSubmission && <span className="caption">{t('evaluation.withoutSubmission')}</span>}
      {allowedActions.includes('ASSESS') && (
        <Button variant="subtle" size="sm" onClick={toForm}>
          {t('evaluation.assess.toForm')}
        </Button>
      )}
    </div>
  );
}
