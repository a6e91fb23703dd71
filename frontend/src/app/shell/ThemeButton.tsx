import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';
import styles from './Shell.module.css';

/** The quick switch; "follow the system" is in the profile. */
export function ThemeButton() {
  const t = useT();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const Icon = dark ? IconSun : IconMoon;
  return (
    <button
      type="button"
      className={`${styles.tool} ${styles.theme}`}
      aria-label={t(dark ? 'common.theme.toLight' : 'common.theme.toDark')}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      <Icon aria-hidden size={22} stroke={1.75} />
    </button>
  );
}
