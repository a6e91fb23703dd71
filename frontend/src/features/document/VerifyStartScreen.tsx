import { PublicPage } from '@/components/PublicPage';
import { useT } from '@/i18n/useT';
import { CodeForm } from './CodeForm';

/** For a paper whose QR cannot be read. */
export function VerifyStartScreen() {
  const t = useT();
  return (
    <PublicPage title={t('document.verify.title')} lead={t('document.verify.lead')}>
      <CodeForm />
    </PublicPage>
  );
}
