import type { EvaluationStatus } from '@/api/performance';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { STATUS_KIND } from './words';

export function StatusOf({ status }: { status: EvaluationStatus }) {
  const t = useT();
  return <StatusBadge kind={STATUS_KIND[status]}>{t(`evaluation.status.${status}`)}</StatusBadge>;
}
