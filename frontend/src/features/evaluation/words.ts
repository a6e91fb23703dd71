import type { EvaluationStatus } from '@/api/performance';
import type { StatusKind } from '@/components/StatusBadge';

export const STATUS_KIND: Record<EvaluationStatus, StatusKind> = {
  FILLING: 'draft',
  SUBMITTED: 'sent',
  EVALUATED: 'waiting',
  SIGNED: 'waiting',
  DELIVERED: 'done',
  ACKNOWLEDGED: 'done',
  FINAL: 'done',
};
