import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import styles from './document.module.css';
import type { Verification } from './verification';

export function VerifiedFacts({ found }: { found: Verification }) {
  const t = useT();
  const { language } = useLanguage();
  const facts: [string, string][] = [
    [t('document.verify.kind'), found.label],
    [t('document.verify.unit'), `${found.unitName}, ${found.institution}`],
    [t('document.verify.issuedOn'), formatDate(found.issuedOn, language, 'long')],
  ];
  if (found.supersededOn)
    facts.push([t('document.verify.supersededOn'), formatDate(found.supersededOn, language, 'long')]);
  return (
    <dl className="card stack-tight">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt className="caption">{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt className="caption">{t('document.code')}</dt>
        <dd className={styles.code}>{found.code}</dd>
      </div>
      <div>
        <dt className="caption">{t('document.verify.hash')}</dt>
        <dd className={styles.hash}>{found.contentHashStart}…</dd>
      </div>
    </dl>
  );
}
