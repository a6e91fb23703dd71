import { Link } from '@tanstack/react-router';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './document.module.css';
import type { FormPreview } from './forms';

export function IssuedNote({ issued }: { issued: NonNullable<FormPreview['issued']> }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Notice title={t('document.issued', { at: formatInstant(issued.issuedAt, language) })}>
      <p>
        {t('document.code')} <span className={styles.code}>{issued.code}</span>.{' '}
        <Link to="/verifikasi/$code" params={{ code: issued.code }}>
          {t('document.verify.open')}
        </Link>
      </p>
    </Notice>
  );
}
