import { Link, useLocation } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import { isMarkedExactly, type NavigationItem } from '../navigation';
import styles from './Shell.module.css';

export function NavRail({ items }: { items: readonly NavigationItem[] }) {
  const t = useT();
  const pathname = useLocation({ select: (location) => location.pathname });
  return (
    <nav className={styles.rail} aria-label={t('common.nav.label')}>
      <ul>
        {items.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link
              to={to}
              className={styles.link}
              activeOptions={{ exact: isMarkedExactly(to, pathname), includeSearch: false }}
            >
              <Icon aria-hidden size={22} stroke={1.75} />
              {t(label)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
