import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { UnitLevel, UnitPredicate } from './units';

/** What was proposed and decided, for those above and the auditor. */
export function ProposalView({ unit }: { unit: UnitPredicate }) {
  const t = useT();
  const { proposal } = unit;
  return (
    <Section title={t('unit.proposal')}>
      <Part title={t('unit.agreement')} level={proposal?.agreementLevel} text={proposal?.agreementText} />
      <Part
        title={t('unit.expectation')}
        level={proposal?.expectationLevel}
        text={proposal?.expectationText}
      />
      <Part title={t('unit.proposedLevel')} level={proposal?.level} text={proposal?.reason} />
      {unit.decidedAt && <Part title={t('unit.decision')} level={unit.level} text={unit.decisionReason} />}
      {unit.external && (
        <p className="muted">
          {t('unit.external.by', {
            name: unit.external.name,
            position: unit.external.position,
            document: unit.external.document,
          })}
        </p>
      )}
    </Section>
  );
}

function Part({ title, level, text }: { title: string; level?: UnitLevel; text?: string }) {
  const t = useT();
  return (
    <div className="stack-tight measure">
      <h3>{title}</h3>
      <p>
        <strong>{level ? t(`unit.level.${level}`) : t('unit.level.none')}</strong>
      </p>
      {text && <p>{text}</p>}
    </div>
  );
}
