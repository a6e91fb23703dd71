import { useQuery } from '@tanstack/react-query';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { AssessmentForm } from './AssessmentForm';
import { EvidenceColumn } from './EvidenceColumn';
import { evaluationQuery, explanationQuery } from './evaluation';
import styles from './evaluation.module.css';
import { ReviewView } from './ReviewView';
import { StatusOf } from './StatusOf';

/** The form with the evidence beside it while it may be written; afterwards what was decided, to sign and hand over. */
export function EvaluationWork({ id }: { id: string }) {
  const t = useT();
  const evaluation = useQuery(evaluationQuery(id));
  const explanation = useQuery(explanationQuery(id));
  return (
    <QueryView query={evaluation}>
      {(current) => (
        <>
          <div className="row">
            <StatusOf status={current.value.status} />
            {current.value.late && <span className="caption">{t('evaluation.late')}</span>}
            {current.value.withoutSubmission && (
              <span className="caption">{t('evaluation.withoutSubmission')}</span>
            )}
          </div>
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
