import {
  IconAlertTriangle,
  IconCircle,
  IconCircleCheck,
  IconCircleX,
  IconClock,
  IconPencil,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import styles from './StatusBadge.module.css';

export type StatusKind = 'draft' | 'sent' | 'waiting' | 'fix' | 'done' | 'rejected' | 'neutral';

const ICON: Record<StatusKind, TablerIcon> = {
  draft: IconPencil,
  sent: IconSend,
  waiting: IconClock,
  fix: IconAlertTriangle,
  done: IconCircleCheck,
  rejected: IconCircleX,
  neutral: IconCircle,
};

/** A state in colour, icon and word, never in colour alone. */
export function StatusBadge({ kind, children }: { kind: StatusKind; children: string }) {
  const Icon = ICON[kind];
  return (
    <span className={styles.badge} data-kind={kind}>
      <Icon aria-hidden size={15} stroke={2} />
      {children}
    </span>
  );
}
