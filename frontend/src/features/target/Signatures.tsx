import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import type { Plan } from '@/api/plans';
import { Fingerprint } from '@/components/Fingerprint';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { assessorPost } from './assessorPost';
import styles from './PlanView.module.css';

/** Who has signed when, and what was signed by its fingerprint. */
export function Signatures({ plan }: { plan: Plan }) {
  const t = useT();
  const { language } = useLanguage();
  if (!plan.agreedAt) return null;
  const signers = [
    { role: t('target.people.employee'), name: plan.employee.name, at: plan.employeeSignedAt },
    {
      role: plan.assessor?.insteadOf ? assessorPost(plan.assessor, t) : t('target.people.assessor'),
      name: plan.assessor?.name ?? '',
      at: plan.assessorSignedAt,
    },
  ];
  return (
    <section className="stack">
      <h3>{t('target.signature.heading')}</h3>
      <ul className={`plain-list ${styles.signers}`}>
        {signers.map(({ role, name, at }) => (
          <li key={role} className={styles.signer} data-signed={Boolean(at)}>
            {at ? <IconCircleCheck aria-hidden size={22} /> : <IconClock aria-hidden size={22} />}
            <div>
              <p className="caption">{role}</p>
              <p>{name}</p>
              <p className="caption">
                {at
                  ? t('target.signature.signedAt', { time: formatInstant(at, language) })
                  : t('target.signature.awaited')}
              </p>
            </div>
          </li>
        ))}
      </ul>
      {plan.contentHash && <Fingerprint hash={plan.contentHash} />}
    </section>
  );
}
