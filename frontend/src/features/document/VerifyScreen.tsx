import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { Notice } from '@/components/Notice';
import { PublicPage } from '@/components/PublicPage';
import { QueryView } from '@/components/QueryView';
import { useT } from '@/i18n/useT';
import { CodeForm } from './CodeForm';
import { FileComparison } from './FileComparison';
import { VerifiedFacts } from './VerifiedFacts';
import { verificationQuery } from './verification';

const route = getRouteApi('/verifikasi/$code');

/** Is this paper genuine? For anybody who holds it; nothing of its content is shown. */
export function VerifyScreen() {
  const t = useT();
  const { code } = route.useParams();
  const query = useQuery(verificationQuery(code));
  if (isProblem(query.error, 404)) {
    return (
      <PublicPage title={t('document.verify.title')}>
        <Notice tone="bad" title={t('document.verify.unknown.title')} live>
          {t('document.verify.unknown.text', { code })}
        </Notice>
        <CodeForm />
      </PublicPage>
    );
  }
  return (
    <PublicPage title={t('document.verify.title')} lead={t('document.verify.lead')}>
      <QueryView query={query}>
        {(found) => (
          <>
            <Notice
              tone={found.state === 'VALID' ? 'ok' : 'warn'}
              title={t(`document.verify.${found.state}.title`)}
              live
            >
              {t(`document.verify.${found.state}.text`)}
            </Notice>
            <VerifiedFacts found={found} />
            <FileComparison files={found.files} />
            <p>
              <Link to="/verifikasi">{t('document.verify.another')}</Link>
            </p>
          </>
        )}
      </QueryView>
    </PublicPage>
  );
}
