import { type ErrorComponentProps, Link, useRouter } from '@tanstack/react-router';
import { isProblem, UnreachableError } from '@/api/problem';
import { ErrorState } from '@/components/ErrorState';
import { Page } from '@/components/Page';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';

/** The frame around the screens failed too, so that this is the whole page. */
export function CrashPage(props: ErrorComponentProps) {
  return (
    <main style={{ padding: 'var(--sp-7) var(--sp-4)' }}>
      <CrashedScreen {...props} />
    </main>
  );
}

/** One screen failed: refused, unreachable, or a fault of ours. */
export function CrashedScreen({ error }: ErrorComponentProps) {
  const t = useT();
  const router = useRouter();
  return (
    <Page width="narrow" title={t(titleFor(error))}>
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
      <p>
        <Link to="/">{t('common.action.home')}</Link>
      </p>
    </Page>
  );
}

function titleFor(error: unknown): MessageId {
  if (error instanceof UnreachableError) return 'common.crash.offline';
  if (isProblem(error, 403)) return 'common.crash.forbidden';
  if (isProblem(error, 404)) return 'common.notFound.title';
  return 'common.crash.title';
}
