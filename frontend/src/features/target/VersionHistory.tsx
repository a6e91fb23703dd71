import { Link } from '@tanstack/react-router';
import type { PlanSummary } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { PlanStatusBadge } from './PlanStatusBadge';
import styles from './PlanView.module.css';

/** Every version of the plan stays readable. */
export function VersionHistory({ plans, current }: { plans: readonly PlanSummary[]; current: PlanSummary }) {
  const t = useT();
  const { language } = useLanguage();
  if (plans.length < 2) return null;
  return (
    <Disclosure summary={t('target.version.history', { count: plans.length })}>
      <ol className={`plain-list ${styles.versions}`}>
        {plans.map((plan) => (
          <li key={plan.id} className="row">
            <Link
              to="."
              search={((before: object) => ({ ...before, versi: String(plan.versionNumber) })) as never}
              aria-current={plan.id === current.id ? 'true' : undefined}
            >
              {t('target.version.number', { number: plan.versionNumber })}
            </Link>
            <PlanStatusBadge status={plan.status} />
            {plan.establishedAt && (
              <span className="caption">
                {t('target.version.established', { time: formatInstant(plan.establishedAt, language) })}
              </span>
            )}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
