import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unreadQuery } from '@/api/notices';
import { useT } from '@/i18n/useT';
import styles from './Shell.module.css';

/** Leads to the notices; the number is said in words, too. */
export function Bell() {
  const t = useT();
  const unread = useQuery(unreadQuery).data ?? 0;
  return (
    <Link
      to="/pemberitahuan"
      className={styles.tool}
      aria-label={t('common.header.notices', { count: unread })}
    >
      <span className={styles.bell}>
        <IconBell aria-hidden size={22} stroke={1.75} />
        {unread > 0 && (
          <span aria-hidden className={styles.count}>
            {unread > 99 ? '99+' : unread}
          </span>
        )}
      </span>
    </Link>
  );
}
