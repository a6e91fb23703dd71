import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import styles from './survey.module.css';

/** Answers against the sample that is needed, in words and as a bar. */
export function Reached({ answers, needed }: { answers: number; needed: number }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className={styles.reached}>
      <span>
        {t('survey.ofNeeded', { n: formatNumber(answers, language), of: formatNumber(needed, language) })}
      </span>
      <span className={styles.bar} aria-hidden>
        <span
          className={styles.fill}
          data-full={answers >= needed || undefined}
          style={{ inlineSize: `${needed === 0 ? 100 : Math.min(100, (answers / needed) * 100)}%` }}
        />
      </span>
    </div>
  );
}
