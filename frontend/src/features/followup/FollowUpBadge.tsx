import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { FollowUpState } from './followUps';

const KIND: Record<FollowUpState, StatusKind> = {
  PROPOSED: 'waiting',
  APPROVED: 'sent',
  RUNNING: 'sent',
  DONE: 'done',
  CANCELLED: 'neutral',
};

/** The state, and that it is late. */
export function FollowUpBadge({ state, overdue }: { state: FollowUpState; overdue: boolean }) {
  const t = useT();
  return (
    <span className="row">
      <StatusBadge kind={KIND[state]}>{t(`followup.state.${state}`)}</StatusBadge>
      {overdue && <StatusBadge kind="fix">{t('followup.overdue')}</StatusBadge>}
    </span>
  );
}
