import { Fingerprint } from '@/components/Fingerprint';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { AgreementItem } from './AgreementItem';
import type { Dialogue } from './dialogues';
import styles from './feedback.module.css';

/** What was said and agreed, who has confirmed it, and what was added later. */
export function DialogueRecord({ dialogue }: { dialogue: Dialogue }) {
  const t = useT();
  const { language } = useLanguage();
  const confirmed = dialogue.status === 'CONFIRMED';
  const when = (at?: string) => (at ? formatInstant(at, language) : t('feedback.dialogue.notYet'));
  return (
    <Section title={t('feedback.dialogue.record')} boxed>
      <p className={styles.written}>{dialogue.notes}</p>
      <h3>{t('feedback.agreement.title')}</h3>
      {dialogue.agreements.length === 0 && <p className="muted">{t('feedback.agreement.nothing')}</p>}
      <ul className="plain-list stack">
        {dialogue.agreements.map((agreement) => (
          <li key={agreement.id}>
            <AgreementItem agreement={agreement} follow={confirmed && dialogue.party !== undefined} />
          </li>
        ))}
      </ul>
      <h3>{t('feedback.dialogue.confirmations')}</h3>
      <ul>
        <li>
          {dialogue.employee.name}: {when(dialogue.employeeConfirmedAt)}
        </li>
        <li>
          {dialogue.assessor.name}: {when(dialogue.assessorConfirmedAt)}
        </li>
      </ul>
      {dialogue.sha256 && <Fingerprint hash={dialogue.sha256} />}
      {dialogue.additions.length > 0 && (
        <>
          <h3>{t('feedback.dialogue.additions')}</h3>
          <ul className="plain-list stack">
            {dialogue.additions.map((addition) => (
              <li key={addition.addedAt}>
                <p className="caption">
                  {addition.author.name} · {formatInstant(addition.addedAt, language)}
                </p>
                <p className={styles.written}>{addition.text}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
