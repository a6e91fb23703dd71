import type { PlanStatus } from '@/api/plans';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { STATUS } from './words';

export function PlanStatusBadge({ status }: { status: PlanStatus }) {
  const t = useT();
  const { kind, word } = STATUS[status];
  return <StatusBadge kind={kind}>{t(word)}</StatusBadge>;
}
