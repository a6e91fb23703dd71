import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import type { FormPreview } from './forms';

export function MissingList({ missing }: { missing: FormPreview['missing'] }) {
  const t = useT();
  if (missing.length === 0) return <Notice tone="ok">{t('document.complete')}</Notice>;
  return (
    <Notice tone="warn" title={t('document.missing', { count: missing.length })}>
      <ul>
        {missing.map(({ code, detail }) => (
          <li key={code}>{detail}</li>
        ))}
      </ul>
    </Notice>
  );
}
