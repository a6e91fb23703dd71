import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import styles from './employee.module.css';
import type { SignInCode } from './signInCodes';

export function CodeSlip({ code }: { code: SignInCode }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className={`stack-tight ${styles.slip}`}>
      <p>{code.name}</p>
      <p className="caption numeric">{t('employee.code.identifier', { identifier: code.identifier })}</p>
      <p className={styles.code}>{code.code}</p>
      <p className="caption">
        {t('employee.code.until', {
          at: formatInstant(code.expiresAt, language),
          address: `${globalThis.location.origin}/masuk/kode`,
        })}
      </p>
    </div>
  );
}
