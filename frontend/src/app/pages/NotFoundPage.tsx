import { Link } from '@tanstack/react-router';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';

export function NotFoundPage() {
  const t = useT();
  return (
    <main style={{ padding: 'var(--sp-7) var(--sp-4)' }}>
      <Page width="narrow" title={t('common.notFound.title')} lead={t('common.notFound.text')}>
        <p>
          <Link to="/">{t('common.action.home')}</Link>
        </p>
      </Page>
    </main>
  );
}
