import { EvidenceLinks } from '@/components/performance/EvidenceLinks';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './objection.module.css';
import type { Objection } from './objections';

/** What both sides say, in the order in which it was said. */
export function Statements({ objection }: { objection: Objection }) {
  const t = useT();
  const { language } = useLanguage();
  const { statements, missingStatements } = objection;
  if (statements.length === 0 && missingStatements.length === 0) return null;
  return (
    <Section
      title={t('objection.statements')}
      lead={objection.closedAt ? undefined : t('objection.statements.lead')}
    >
      {statements.map((each) => (
        <article key={each.id} className={`stack-tight ${styles.statement}`} data-party={each.party}>
          <h3>{t(`objection.statement.of.${each.party}`)}</h3>
          <p className={styles.written}>{each.text}</p>
          {each.evidence.length > 0 && <EvidenceLinks items={each.evidence} />}
          <p className="caption">
            {t(each.heard ? 'objection.statement.heard' : 'objection.statement.by', { name: each.by.name })} ·{' '}
            {formatInstant(each.givenAt, language)}
          </p>
        </article>
      ))}
      {missingStatements.map((party) => (
        <p key={party} className="muted">
          {t(`objection.statement.missing.${party}`)}
        </p>
      ))}
    </Section>
  );
}
