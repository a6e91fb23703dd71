import { IconHelpCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Me } from '@/api/me';
import { LanguageSwitch } from '@/components/LanguageSwitch';
import { useT } from '@/i18n/useT';
import { AccountMenu } from './AccountMenu';
import { Bell } from './Bell';
import styles from './Shell.module.css';
import { ThemeButton } from './ThemeButton';

export function Header({ me }: { me: Me }) {
  const t = useT();
  return (
    <header className={styles.header}>
      <Link to="/" className={styles.brand}>
        <img src="/icon.svg" alt="" width={28} height={28} />
        <span className={styles.unit}>
          Kinerja
          <small>
            {me.assignment?.unit.name ??
              (me.employee ? t('common.header.noUnit') : t('common.header.office'))}
          </small>
        </span>
      </Link>
      <div className={styles.tools}>
        {me.employee && <Bell />}
        <LanguageSwitch className={styles.tool} />
        <ThemeButton />
        <AccountMenu me={me} />
        <Link to="/bantuan" className={styles.tool} aria-label={t('common.nav.help')}>
          <IconHelpCircle aria-hidden size={22} stroke={1.75} />
        </Link>
      </div>
    </header>
  );
}
