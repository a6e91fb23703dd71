import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './objection.module.css';
import type { Objection } from './objections';

/** Every step, by whom and when. */
export function Timeline({ steps }: { steps: Objection['steps'] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section title={t('objection.timeline')}>
      <ol className={styles.steps}>
        {steps.map(({ step, at, by }) => (
          <li key={`${step}.${at}`}>
            <p>{t(`objection.step.${step}`, { name: by?.name ?? t('objection.role.personnel') })}</p>
            <p className="caption">{formatInstant(at, language)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
