import { Button } from '@mantine/core';
import { isProblem, UnreachableError } from '@/api/problem';
import type { MessageId } from '@/i18n/messages';
import { useT } from '@/i18n/useT';
import { Countdown } from './Countdown';
import { Notice } from './Notice';

const TEXT: Record<number, { title: MessageId; text: MessageId }> = {
  403: { title: 'common.problem.forbidden.title', text: 'common.problem.forbidden.text' },
  404: { title: 'common.problem.missing.title', text: 'common.problem.missing.text' },
  409: { title: 'common.problem.state.title', text: 'common.problem.state.text' },
  412: { title: 'common.problem.stale.title', text: 'common.problem.stale.text' },
  428: { title: 'common.problem.stale.title', text: 'common.problem.stale.text' },
  429: { title: 'common.problem.throttled.title', text: 'common.problem.throttled.text' },
  503: { title: 'common.problem.busy.title', text: 'common.problem.busy.text' },
};
const OWN_WORDS = [400, 401, 403, 404, 409, 413, 415, 422, 429];

/** The one way a failure is shown: what happened, what is safe, how to go on, and a code for the help desk. */
export function ErrorState({
  error,
  onRetry,
  keepsInput = false,
}: {
  error: unknown;
  onRetry?: () => void;
  keepsInput?: boolean;
}) {
  const t = useT();
  const { title, text } = wordsFor(error);
  const detail = isProblem(error, ...OWN_WORDS) ? error.detail : t(text);
  return (
    <Notice
      tone={isProblem(error, 404, 409, 412, 428, 429) || error instanceof UnreachableError ? 'warn' : 'bad'}
      title={isProblem(error, 401, 422) ? error.title || t(title) : t(title)}
      live
      action={
        onRetry && (
          <Button variant="default" size="sm" onClick={onRetry}>
            {t('common.action.retry')}
          </Button>
        )
      }
    >
      <p>{detail}</p>
      {isProblem(error, 429) && error.retryAfterSeconds !== undefined && (
        <Countdown seconds={error.retryAfterSeconds} />
      )}
      {keepsInput && !isProblem(error, 401, 429) && <p>{t('common.problem.inputSafe')}</p>}
      {isProblem(error) && error.status >= 500 && error.requestId && (
        <p className="caption">{t('common.problem.code', { code: error.requestId })}</p>
      )}
    </Notice>
  );
}

function wordsFor(error: unknown): { title: MessageId; text: MessageId } {
  if (error instanceof UnreachableError) {
    return { title: 'common.problem.offline.title', text: 'common.problem.offline.text' };
  }
  const known = isProblem(error) ? TEXT[error.status] : undefined;
  return known ?? { title: 'common.problem.unknown.title', text: 'common.problem.unknown.text' };
}
