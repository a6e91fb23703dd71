import { Disclosure } from '@/components/Disclosure';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import type { Explanation } from './assessment';
import styles from './evaluation.module.css';

/** The seven values with what was noted on each. */
export function BehaviourExplanation({ values }: { values: Explanation['behaviours'] }) {
  const t = useT();
  return (
    <Section title={t('evaluation.explain.behaviours')}>
      <ul className={styles.lines}>
        {values.map((value) => (
          <li key={value.value} className={styles.line}>
            <h3>{value.label}</h3>
            <p>{value.mark ? t(`evaluation.rating.${value.mark}`) : t('evaluation.behaviour.unmarked')}</p>
            {value.expectation && (
              <p className="muted">{t('evaluation.behaviour.expected', { text: value.expectation })}</p>
            )}
            {value.note && <p className={styles.written}>{value.note}</p>}
            <Guides guides={value.guides} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Guides({ guides }: { guides: readonly string[] }) {
  const t = useT();
  return (
    <Disclosure summary={t('evaluation.behaviour.guides')}>
      <ul className={styles.guides}>
        {guides.map((guide) => (
          <li key={guide}>{guide}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
