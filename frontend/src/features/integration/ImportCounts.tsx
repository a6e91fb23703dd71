import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { Import } from './imports';
import styles from './integration.module.css';

const COUNTS = ['create', 'update', 'unchanged', 'rejected'] as const;

export function ImportCounts({ found }: { found: Import }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <dl className={styles.counts}>
      {COUNTS.map((count) => (
        <div key={count} className={styles.count} data-count={count}>
          <dt>{t(`integration.count.${count}`)}</dt>
          <dd className="figure numeric">{formatNumber(found.counts[count], language)}</dd>
        </div>
      ))}
    </dl>
  );
}
