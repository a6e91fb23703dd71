import type { StatusKind } from '@/components/StatusBadge';
import type { Objection } from './objections';

export const STATUS_KIND: Record<Objection['status'], StatusKind> = {
  FILED: 'sent',
  LATE: 'waiting',
  EXAMINING: 'waiting',
  CLARIFIED: 'waiting',
  UPHELD: 'done',
  CHANGED: 'done',
  NOT_ADMITTED: 'rejected',
  WITHDRAWN: 'neutral',
};

/** Where it stands on the way of four: filed, taken up, both heard, decided. */
export const STAGE: Record<Objection['status'], number> = {
  FILED: 1,
  LATE: 1,
  EXAMINING: 2,
  CLARIFIED: 3,
  UPHELD: 4,
  CHANGED: 4,
  NOT_ADMITTED: 4,
  WITHDRAWN: 4,
};
