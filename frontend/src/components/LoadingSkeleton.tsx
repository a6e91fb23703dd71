import { useT } from '@/i18n/useT';
import { useDelayed } from '@/lib/useDelayed';
import styles from './LoadingSkeleton.module.css';

interface LoadingSkeletonProps {
  rows?: number;
  /** The height a row will have, so that nothing jumps when the content arrives. */
  rowHeight?: string;
}

export function LoadingSkeleton({ rows = 3, rowHeight = '3.5rem' }: LoadingSkeletonProps) {
  const t = useT();
  const shown = useDelayed();
  const late = useDelayed(10_000);
  return (
    <div className={styles.skeleton} style={{ minHeight: `calc(${rows} * (${rowHeight} + var(--sp-2)))` }}>
      <p role="status" className={late ? 'muted' : styles.hidden}>
        {shown ? t(late ? 'common.loading.late' : 'common.loading.text') : ''}
      </p>
      {shown &&
        Array.from({ length: rows }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity
          <div key={index} className={styles.row} style={{ height: rowHeight }} aria-hidden />
        ))}
    </div>
  );
}
