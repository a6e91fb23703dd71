import { useT } from '@/i18n/useT';
import styles from './Shell.module.css';

export function SkipLink() {
  const t = useT();
  return (
    <a href="#isi" className={styles.skip}>
      {t('common.skip')}
    </a>
  );
}
