import type { Plan } from '@/api/plans';
import { JourneySteps } from '@/components/JourneySteps';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';

const CURRENT = { DRAFT: 0, RETURNED: 0, SUBMITTED: 1, AGREED: 2, ESTABLISHED: 4, SUPERSEDED: 4, CLOSED: 4 };

/** Where the plan stands on its way to both signatures. */
export function PlanSteps({ plan }: { plan: Plan }) {
  const t = useT();
  const { language } = useLanguage();
  const on = (instant?: string): string | undefined =>
    instant ? formatDate(todayInOffice(new Date(instant)), language) : undefined;
  return (
    <JourneySteps
      label={t('target.steps.label')}
      current={CURRENT[plan.status]}
      steps={[
        { label: t('target.steps.write') },
        { label: t('target.steps.agree'), note: on(plan.agreedAt) },
        { label: t('target.steps.sign') },
        { label: t('target.steps.force'), note: on(plan.establishedAt) },
      ]}
    />
  );
}
