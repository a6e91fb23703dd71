import { IconAlertOctagon, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export type Tone = 'info' | 'ok' | 'warn' | 'bad';

const ICON = { info: IconInfoCircle, ok: IconCircleCheck, warn: IconAlertTriangle, bad: IconAlertOctagon };

interface NoticeProps {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
  /** Something that just happened is announced; what stands there from the start is not. */
  live?: boolean;
}

export function Notice({ tone = 'info', title, children, action, live = false }: NoticeProps) {
  const Icon = ICON[tone];
  return (
    <div
      className={styles.notice}
      data-tone={tone}
      role={live ? (tone === 'bad' ? 'alert' : 'status') : undefined}
    >
      <Icon aria-hidden size={22} stroke={1.75} className={styles.icon} />
      <div className={styles.text}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {action && <div className={styles.action}>{action}</div>}
      </div>
    </div>
  );
}
