import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { AssessmentForm } from './AssessmentForm';
import type { Evaluation } from './assessment';
import { EvidenceColumn } from './EvidenceColumn';
import { evaluationQuery, explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { ReviewView } from './ReviewView';
import { StatusOf } from './StatusOf';

/** The form with the evidence beside it while it may be written; afterwards what was decided, to sign and hand over. */
export function EvaluationWork({ id }: { id: string }) {
  const evaluation = useQuery(evaluationQuery(id));
  const explanation = useQuery(explanationQuery(id));
  return (
    <QueryView query={evaluation}>
      {(current) => (
        <>
          <StateLine evaluation={current.value} />
          {current.value.allowedActions.includes('ASSESS') ? (
            <QueryView query={explanation}>
              {(basis) => (
                <div className={styles.beside}>
                  <EvidenceColumn explanation={basis} />
                  <AssessmentForm evaluation={current} explanation={basis} />
                </div>
              )}
            </QueryView>
          ) : (
            <ReviewView evaluation={current} />
          )}
        </>
      )}
    </QueryView>
  );
}

/** After a step the page is another one: it begins at the top again, and screen readers hear the new state. */
function StateLine({ evaluation }: { evaluation: Evaluation }) {
  const t = useT();
  const { status, late, withoutSubmission } = evaluation;
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
      {late && <span className="caption">{t('evaluation.late')}</span>}
      {withoutSubmission && <span className="caption">{t('evaluation.withoutSubmission')}</span>}
    </div>
  );
}
