import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { type NoticeItem, useReadNotice } from './notices';
import styles from './notification.module.css';

/** Opening it marks it as read. */
export function NoticeLine({ notice }: { notice: NoticeItem }) {
  const t = useT();
  const { language } = useLanguage();
  const read = useReadNotice();
  const isNew = !notice.readAt;
  const { pathname, searchParams } = new URL(notice.path, location.origin);
  return (
    <li>
      <Link
        to={pathname as string}
        search={Object.fromEntries(searchParams) as never}
        className={styles.notice}
        data-new={isNew || undefined}
        onClick={() => isNew && read.mutate(notice.id)}
      >
        <span className={styles.words}>
          <span>
            {isNew && <span className={styles.dot} role="img" aria-label={t('notification.new')} />}
            {notice.text}
          </span>
          <span className="caption">
            {t(`notification.group.${notice.group}`)} · {formatInstant(notice.createdAt, language)}
          </span>
        </span>
        <IconChevronRight aria-hidden size={20} className={styles.arrow} />
      </Link>
    </li>
  );
}
