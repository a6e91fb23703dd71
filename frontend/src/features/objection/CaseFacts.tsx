import { JourneySteps } from '@/components/JourneySteps';
import { Notice } from '@/components/Notice';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant } from '@/lib/format';
import { DaysLeft } from './DaysLeft';
import styles from './objection.module.css';
import type { Objection } from './objections';
import { STAGE, STATUS_KIND } from './words';

/** Where it stands: state, way, clocks, who decides and why that person, on what the right rests. */
export function CaseFacts({ objection }: { objection: Objection }) {
  const t = useT();
  const { language } = useLanguage();
  const cutShort = objection.status === 'WITHDRAWN' || objection.status === 'NOT_ADMITTED';
  const stages = ['filed', 'examined', 'heard', 'decided'] as const;
  return (
    <div className="stack">
      <div className="row">
        <StatusBadge kind={STATUS_KIND[objection.status]}>
          {t(`objection.status.${objection.status}`)}
        </StatusBadge>
        {objection.daysLeft !== undefined && <DaysLeft days={objection.daysLeft} />}
      </div>
      {!cutShort && (
        <JourneySteps
          label={t('objection.way')}
          current={STAGE[objection.status]}
          steps={stages.map((stage) => ({ label: t(`objection.stage.${stage}`) }))}
        />
      )}
      <PassedOver objection={objection} />
      <dl className={styles.facts}>
        <dt>{t('objection.deliveredAt')}</dt>
        <dd>{formatInstant(objection.deliveredAt, language)}</dd>
        <dt>{t('objection.deadline')}</dt>
        <dd>{formatDate(objection.deadlineOn, language, 'long')}</dd>
        <dt>{t('objection.filedAt')}</dt>
        <dd>
          {formatInstant(objection.filedAt, language)}
          {objection.late && ` (${t('objection.wasLate')})`}
        </dd>
        <dt>{t('objection.decider')}</dt>
        <dd>{objection.decider?.name ?? t('objection.decider.none')}</dd>
        <dt>{t('objection.decisionDue')}</dt>
        <dd>{formatDate(objection.decisionDueOn, language, 'long')}</dd>
        <dt>{t('objection.basis')}</dt>
        <dd>
          {t(`objection.basis.${objection.legalBasis}`)}
          {!objection.legalBasisVerified && ` ${t('objection.basis.unverified')}`}
        </dd>
      </dl>
    </div>
  );
}

/** Who would have decided and may not, or why somebody was named instead. */
function PassedOver({ objection }: { objection: Objection }) {
  const t = useT();
  if (objection.passedOver.length === 0 && !objection.deciderReason && objection.decider) return null;
  return (
    <Notice tone={objection.decider ? 'info' : 'warn'} title={t('objection.conflict.title')}>
      {objection.passedOver.map(({ person, conflict }) => (
        <p key={person.employeeId}>{t(`objection.conflict.${conflict}`, { name: person.name })}</p>
      ))}
      {objection.deciderReason && <p>{t('objection.substitute.why', { reason: objection.deciderReason })}</p>}
      {!objection.decider && <p>{t('objection.decider.wait')}</p>}
    </Notice>
  );
}
