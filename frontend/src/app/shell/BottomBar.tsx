import { IconDots } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import { isMarkedExactly, type NavigationItem } from '../navigation';
import styles from './Shell.module.css';

export const BOTTOM_BAR_SIZE = 5;

/** On phones: at most five, the last one leading to the rest. */
export function BottomBar({ items }: { items: readonly NavigationItem[] }) {
  const t = useT();
  const pathname = useLocation({ select: (location) => location.pathname });
  const shown: readonly NavigationItem[] =
    items.length <= BOTTOM_BAR_SIZE
      ? items
      : [
          ...items.slice(0, BOTTOM_BAR_SIZE - 1),
          { to: '/lainnya', label: 'common.nav.more', icon: IconDots },
        ];
  return (
    <nav className={styles.bottom} aria-label={t('common.nav.label')}>
      <ul>
        {shown.map(({ to, label, short, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.tab}
              activeOptions={{ exact: isMarkedExactly(to, pathname), includeSearch: false }}
            >
              <Icon aria-hidden size={22} stroke={1.75} />
              <span>{t(short ?? label)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
