import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Evaluation } from './assessment';
import styles from './evaluation.module.css';

/** When the two talked about the evaluation, and what they agreed. */
export function Talk({ circumstances: { dialogueOn, dialogueNote } }: Pick<Evaluation, 'circumstances'>) {
  const t = useT();
  const { language } = useLanguage();
  if (!dialogueOn) return null;
  return (
    <Section title={t('evaluation.dialogue.heading')} boxed>
      <p>{t('evaluation.dialogue.held', { date: formatDate(dialogueOn, language, 'long') })}</p>
      {dialogueNote && <p className={styles.written}>{dialogueNote}</p>}
    </Section>
  );
}
