import type { Rating } from '@/api/performance';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';

/** What the employee said of one line, beside the assessor's mark. */
export function OwnSaid({ own }: { own: { view?: string; ownMark?: Rating } | undefined }) {
  const t = useT();
  if (!own?.view && !own?.ownMark) return null;
  return (
    <div className={styles.own}>
      {own.view && <p className={styles.written}>{t('evaluation.self.said.here', { text: own.view })}</p>}
      {own.ownMark && (
        <p className="caption">
          {t('evaluation.self.mark.is', { mark: t(`evaluation.mark.${own.ownMark}`) })}
        </p>
      )}
    </div>
  );
}
