import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { FormLink } from '@/components/FormLink';
import { ReadBy } from '@/components/ReadBy';
import styles from './AgreePlan.module.css';
import { AgreePlanActions } from './AgreePlanActions';
import { LinkedTargets } from './LinkedTargets';
import { PlanChanges } from './PlanChanges';
import { PlanSteps } from './PlanSteps';
import { PlanView } from './PlanView';
import { PlanWarnings } from './PlanWarnings';
import { useTopOnChange } from './useTopOnChange';

/** The plan with what it should serve beside it, and the decision. */
export function AgreePlan({ plan }: { plan: Versioned<Plan> }) {
  const { value } = plan;
  useTopOnChange(value.status);
  const undecided = value.status === 'SUBMITTED' || value.status === 'AGREED';
  return (
    <>
      <PlanSteps plan={value} />
      <AgreePlanActions plan={plan} />
      {undecided && <PlanWarnings plan={value} />}
      <div className={styles.columns}>
        <div className="stack">
          <PlanChanges plan={value} />
          <PlanView plan={value} />
          <ReadBy names={value.readBy} />
          <div>
            <FormLink jenis="skp" id={value.id} />
          </div>
        </div>
        <LinkedTargets plan={value} />
      </div>
    </>
  );
}
