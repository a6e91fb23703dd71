import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/useT';
import type { Dialogue } from './dialogues';

/** The evaluation of the period the talk belongs to, for the two who may open it. */
export function DialogueEvaluation({ dialogue }: { dialogue: Dialogue }) {
  const t = useT();
  const me = useMe().employee?.id;
  const { periodId: periode, periodLabel: period, employee, assessor } = dialogue;
  if (!periode || !period) return null;
  const words = t('feedback.dialogue.evaluation', { period });
  if (me === employee.employeeId) {
    return (
      <Link to="/kinerja/penilaian-diri" search={{ periode }}>
        {words}
      </Link>
    );
  }
  return me === assessor.employeeId ? (
    <Link to="/tim/$employeeId/evaluasi" params={{ employeeId: employee.employeeId }} search={{ periode }}>
      {words}
    </Link>
  ) : (
    <span className="caption">{period}</span>
  );
}
