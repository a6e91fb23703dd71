import type { Versioned } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import type { Evaluation } from './assessment';
import Beside from './Beside';
import Copies from './Copies';
import { DecisionSummary } from './DecisionSummary';
import { ExplanationView } from './ExplanationView';
import { ReviewActions } from './ReviewActions';
import { StepHistory } from './StepHistory';
import { Talk } from './Talk';

/** What was decided, before and after the signature, for the assessor. */
export function ReviewView({ evaluation }: { evaluation: Versioned<Evaluation> }) {
  const t = useT();
  const { value, etag } = evaluation;
  const { status } = value;
  return (
    <div className="stack-wide">
      {status === 'EVALUATED' && <Notice>{t('evaluation.review.check')}</Notice>}
      {status === 'SIGNED' && <Notice>{t('evaluation.review.signed', { name: value.employee.name })}</Notice>}
      {status === 'DELIVERED' && (
        <Notice tone="ok">{t('evaluation.review.delivered', { name: value.employee.name })}</Notice>
      )}
      <DecisionSummary evaluation={value} />
      <ReviewActions evaluation={value} etag={etag} />
      <Talk circumstances={value.circumstances} />
      <Beside circumstances={value.circumstances} />
      <StepHistory steps={value.steps} />
      <Copies evaluationId={value.id} />
      <Disclosure summary={t('evaluation.why')}>
        <ExplanationView evaluationId={value.id} />
      </Disclosure>
    </div>
  );
}
