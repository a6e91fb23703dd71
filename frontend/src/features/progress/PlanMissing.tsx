import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { EmptyState } from '@/components/EmptyState';
import { useT } from '@/i18n/useT';
import type { PlanSummary } from './ownPlan';

type Waiting = 'none' | 'draft' | 'submitted' | 'returned' | 'agreed';

const WAITING: Partial<Record<PlanSummary['status'], Waiting>> = {
  DRAFT: 'draft',
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  AGREED: 'agreed',
};

/** Why there is no progress yet, and whose turn it is. */
export function PlanMissing({ plan, year }: { plan: PlanSummary | null; year: number }) {
  const t = useT();
  const assessor = useMe().assignment?.assessor?.name ?? t('progress.plan.assessor');
  const waiting = (plan && WAITING[plan.status]) ?? 'none';
  return (
    <EmptyState
      title={t(`progress.plan.${waiting}.title`, { year })}
      action={
        <Button
          variant={waiting === 'submitted' ? 'default' : 'filled'}
          renderRoot={(props) => <Link {...props} to={'/kinerja/target' as never} />}
        >
          {t(`progress.plan.${waiting}.action`)}
        </Button>
      }
    >
      {t(`progress.plan.${waiting}.text`, { assessor })}
    </EmptyState>
  );
}
