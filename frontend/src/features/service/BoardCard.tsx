import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { isProblem } from '@/api/problem';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, formatTime } from '@/lib/format';
import { type Board, useTakeNext } from './service';
import styles from './service.module.css';

/** One counter at this moment; whoever works at it takes the next one from here. */
export function BoardCard({ board, works }: { board: Board; works: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const since = board.queuedSince ? formatTime(board.queuedSince, language) : null;
  return (
    <Section
      boxed
      title={board.unit.name}
      lead={since ? t('service.board.since', { time: since }) : undefined}
      action={works && <NextButtons board={board} />}
    >
      <dl className={styles.board}>
        <Count label={t('service.board.queued')} value={board.queued} />
        <Count label={t('service.board.atCounter')} value={board.atCounter} />
        <Count label={t('service.board.waitingForWork')} value={board.waitingForWork} />
        <Count label={t('service.board.inWork')} value={board.inWork} />
        <Count label={t('service.board.paused')} value={board.paused + board.returned} />
        <Count label={t('service.board.ready')} value={board.ready} />
        <Count
          label={t('service.board.near')}
          value={board.near}
          tone={board.near > 0 ? 'warn' : undefined}
        />
        <Count label={t('service.board.late')} value={board.late} tone={board.late > 0 ? 'bad' : undefined} />
      </dl>
    </Section>
  );
}

function Count({ label, value, tone }: { label: string; value: number; tone?: 'warn' | 'bad' }) {
  const { language } = useLanguage();
  return (
    <div className={styles.count} data-tone={tone}>
      <dt>{label}</dt>
      <dd>{formatNumber(value, language)}</dd>
    </div>
  );
}

function NextButtons({ board }: { board: Board }) {
  const t = useT();
  const navigate = useNavigate();
  const next = useTakeNext();
  const take = (line: 'QUEUE' | 'WORK') =>
    next.mutate(
      { unitId: board.unit.id, line },
      {
        onSuccess: ({ value }) =>
          void navigate({ to: '/layanan/$requestId', params: { requestId: value.summary.id } }),
      },
    );
  return (
    <div className="stack-tight">
      <div className="row">
        <Button onClick={() => take('QUEUE')} aria-disabled={next.isPending || undefined}>
          {t('service.next.queue')}
        </Button>
        <Button variant="default" onClick={() => take('WORK')} aria-disabled={next.isPending || undefined}>
          {t('service.next.work')}
        </Button>
      </div>
      {isProblem(next.error, 404) ? (
        <Notice live>{next.error.detail}</Notice>
      ) : (
        next.error && <ErrorState error={next.error} />
      )}
    </div>
  );
}
