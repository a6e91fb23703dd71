import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

/** Details for those who want them; at most two levels deep. */
export function Disclosure({
  summary,
  open,
  onOpen,
  children,
}: {
  summary: ReactNode;
  open?: boolean;
  /** For what is fetched only when somebody looks. */
  onOpen?: () => void;
  children: ReactNode;
}) {
  return (
    <details
      className={styles.disclosure}
      open={open}
      onToggle={onOpen && ((event) => event.currentTarget.open && onOpen())}
    >
      <summary className={styles.summary}>
        <IconChevronRight aria-hidden size={18} stroke={2} className={styles.mark} />
        <span>{summary}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
