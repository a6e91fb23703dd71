import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { navigationFor } from '../navigation';
import { BOTTOM_BAR_SIZE } from '../shell/BottomBar';
import styles from '../shell/Shell.module.css';

/** What does not fit into the bottom bar of a phone. */
export function MorePage() {
  const t = useT();
  const rest = navigationFor(useMe()).slice(BOTTOM_BAR_SIZE - 1);
  return (
    <Page width="narrow" title={t('common.nav.more')}>
      <ul className="plain-list stack-tight">
        {rest.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <Link to={to} className={styles.link}>
              <Icon aria-hidden size={22} stroke={1.75} />
              {t(label)}
            </Link>
          </li>
        ))}
        <li>
          <Link to="/bantuan" className={styles.link}>
            {t('common.nav.help')}
          </Link>
        </li>
      </ul>
    </Page>
  );
}
