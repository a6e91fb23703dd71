import type { Plan } from '@/api/plans';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNip } from '@/lib/format';
import { placeText } from '@/lib/place';
import { assessorPost } from './assessorPost';
import { PlanContentView } from './PlanContentView';
import { PlanStatusBadge } from './PlanStatusBadge';
import styles from './PlanView.module.css';
import { textOfPlan } from './planText';
import { Signatures } from './Signatures';
import { periodText } from './versionText';
import { APPROACH } from './words';

/** A plan for reading, everywhere the same: who, what, and what both have signed. */
export function PlanView({ plan }: { plan: Plan }) {
  const t = useT();
  const { language } = useLanguage();
  const { employee, assessor } = plan;
  const place = placeText(employee.positionTitle, employee.unitName);
  return (
    <article className={`card ${styles.plan}`} aria-label={t('target.plan.name', { year: plan.year })}>
      <header className="stack">
        <div className="spread">
          <h2>{t('target.plan.name', { year: plan.year })}</h2>
          <PlanStatusBadge status={plan.status} />
        </div>
        <dl className={styles.people}>
          <div>
            <dt>{t('target.people.employee')}</dt>
            <dd>{employee.name}</dd>
            <dd className="caption numeric">{t('target.people.nip', { nip: formatNip(employee.nip) })}</dd>
            <dd className="caption">{place}</dd>
          </div>
          <div>
            <dt>{t('target.people.assessor')}</dt>
            <dd>{assessor?.name ?? t('target.people.noAssessor')}</dd>
            {assessor?.positionTitle && <dd className="caption">{assessorPost(assessor, t)}</dd>}
            {assessor?.insteadOf && (
              <dd className="caption">
                {t('target.people.insteadOf', { name: assessor.insteadOf.holder.name })}
              </dd>
            )}
          </div>
          <div>
            <dt>{t('target.approach.label')}</dt>
            <dd>{t(APPROACH[plan.approach])}</dd>
          </div>
          <div>
            <dt>{t('target.version.label')}</dt>
            <dd className="numeric">{plan.versionNumber}</dd>
            {plan.effectiveFrom && <dd className="caption">{periodText(plan, t, language)}</dd>}
          </div>
        </dl>
        {plan.revisionReason && (
          <p className="measure">
            <strong>{t('target.revision.why')}</strong> {plan.revisionReason}
          </p>
        )}
      </header>
      <PlanContentView text={textOfPlan(plan)} />
      <Signatures plan={plan} />
    </article>
  );
}
