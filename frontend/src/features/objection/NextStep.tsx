import type { Versioned } from '@/api/client';
import { AdmissionForm } from './AdmissionForm';
import { AppointSubstitute } from './AppointSubstitute';
import { DecisionForm } from './DecisionForm';
import type { Objection } from './objections';
import { StatementForm } from './StatementForm';
import { TakeUp } from './TakeUp';
import { Withdraw } from './Withdraw';

/** What the reader can do now; the server says what that is. */
export function NextStep({ found }: { found: Versioned<Objection> }) {
  const may = (action: Objection['allowedActions'][number]) => found.value.allowedActions.includes(action);
  return (
    <>
      {may('ADMIT') && <AdmissionForm found={found} />}
      {may('ACKNOWLEDGE') && <TakeUp found={found} />}
      {may('DECIDE') && <DecisionForm found={found} />}
      {may('STATE') && <StatementForm found={found} />}
      {may('APPOINT_DECIDER') && <AppointSubstitute found={found} />}
      {may('WITHDRAW') && <Withdraw found={found} />}
    </>
  );
}
