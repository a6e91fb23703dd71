import { useT } from '@/i18n/useT';
import { Disclosure } from './Disclosure';
import styles from './Fingerprint.module.css';

/** The hash of something frozen, for whoever wants to compare it; it says nothing to anybody else. */
export function Fingerprint({ hash, of }: { hash: string; of?: string }) {
  const t = useT();
  return (
    <Disclosure summary={of ? t('common.fingerprint.of', { name: of }) : t('common.fingerprint')}>
      <p className="muted measure">{t('common.fingerprint.text')}</p>
      <p className={styles.hash}>{hash}</p>
    </Disclosure>
  );
}
