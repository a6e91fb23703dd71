import type { PlanStatus } from '@/api/plans';
import type { MessageId } from '@/i18n/messages';

/** One sentence on where the plan stands. */
export const PLAN_LINE = {
  DRAFT: 'home.plan.DRAFT',
  SUBMITTED: 'home.plan.SUBMITTED',
  RETURNED: 'home.plan.RETURNED',
  AGREED: 'home.plan.AGREED',
  ESTABLISHED: 'home.plan.ESTABLISHED',
  SUPERSEDED: 'home.plan.ESTABLISHED',
  CLOSED: 'home.plan.CLOSED',
} as const satisfies Record<PlanStatus, MessageId>;
