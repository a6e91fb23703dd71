import { lazy, Suspense, useState } from 'react';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { FormLink } from '@/components/FormLink';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { CopyEarlier } from './CopyEarlier';
import { OwnPlanActions } from './OwnPlanActions';
import { PlanChanges } from './PlanChanges';
import { PlanSteps } from './PlanSteps';
import { PlanView } from './PlanView';
import { PlanWarnings } from './PlanWarnings';
import { useTopOnChange } from './useTopOnChange';

// Most people read their plan far more often than they write it.
const PlanEditor = lazy(() => import('./PlanEditor').then((part) => ({ default: part.PlanEditor })));

/** One's own plan in its state: written, waiting, or in force. */
export function OwnPlan({ plan }: { plan: Versioned<Plan> }) {
  const { value } = plan;
  useTopOnChange(value.status);
  const [copies, setCopies] = useState(0);
  if (value.allowedActions.includes('EDIT')) {
    return (
      <>
        <PlanSteps plan={value} />
        <ReturnedNote plan={value} />
        <RevisionNote plan={value} />
        <MissingAssessor plan={value} />
        <PlanChanges plan={value} />
        <CopyEarlier plan={plan} onCopied={() => setCopies(copies + 1)} />
        <Suspense fallback={<LoadingSkeleton />}>
          <PlanEditor key={`${value.status} ${copies}`} plan={plan} />
        </Suspense>
      </>
    );
  }
  return (
    <>
      <PlanSteps plan={value} />
      <OwnPlanActions plan={plan} />
      {(value.status === 'SUBMITTED' || value.status === 'AGREED') && <PlanWarnings plan={value} />}
      <PlanChanges plan={value} />
      <PlanView plan={value} />
      <ReadBy names={value.readBy} />
      <div>
        <FormLink jenis="skp" id={value.id} />
      </div>
    </>
  );
}

function ReturnedNote({ plan }: { plan: Plan }) {
  const t = useT();
  const { language } = useLanguage();
  if (plan.status !== 'RETURNED' || !plan.returnedReason) return null;
  const name = plan.assessor?.name ?? t('target.assessor');
  return (
    <Notice tone="warn" title={t('target.returned.title', { name })}>
      <p className="measure">{plan.returnedReason}</p>
      {plan.returnedAt && <p className="caption">{formatInstant(plan.returnedAt, language)}</p>}
    </Notice>
  );
}

function RevisionNote({ plan }: { plan: Plan }) {
  const t = useT();
  if (!plan.revisionReason) return null;
  return (
    <Notice title={t('target.revision.inForce', { number: plan.versionNumber - 1 })}>
      <p className="measure">
        {t('target.revision.why')} {plan.revisionReason}
      </p>
    </Notice>
  );
}

/** Said at the start, not at the end of the work: the draft can be written all the same. */
function MissingAssessor({ plan }: { plan: Plan }) {
  const warning = plan.warnings.find(({ code }) => code === 'NO_ASSESSOR');
  return warning ? <Notice tone="warn">{warning.detail}</Notice> : null;
}
