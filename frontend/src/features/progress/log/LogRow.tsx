import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Progress } from '@/api/performance';
import { ErrorState } from '@/components/ErrorState';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { EvidenceLinks } from '@/components/performance/EvidenceLinks';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber, quantityText } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type LogEntry, usePromote } from './log';
import styles from './log.module.css';

const CorrectEntry = lazy(() => import('./CorrectEntry').then((part) => ({ default: part.CorrectEntry })));

/** One entry: what, for what, and what became of it. */
export function LogRow({ entry, progress }: { entry: LogEntry; progress?: Progress }) {
  const t = useT();
  const { language } = useLanguage();
  const [correcting, setCorrecting] = useState(false);
  const promote = usePromote();
  const amount =
    entry.quantity === undefined
      ? undefined
      : quantityText(formatNumber(entry.quantity, language), entry.unitOfMeasure ?? '');
  return (
    <article className={styles.entry} data-replaced={entry.replacedById !== undefined || undefined}>
      <div className="spread">
        <h3 className={styles.day}>{formatDate(entry.workedOn, language, 'long')}</h3>
        <span className="row">
          {entry.span === 'WEEK' && <span className="caption">{t('log.row.week')}</span>}
          {entry.late && <span className="caption">{t('log.row.late')}</span>}
          {entry.replacedById && <StatusBadge kind="neutral">{t('log.row.corrected')}</StatusBadge>}
          {entry.realisationId && <StatusBadge kind="done">{t('log.row.promoted')}</StatusBadge>}
        </span>
      </div>
      <p className={styles.done}>{entry.done}</p>
      {entry.targetTitle && (
        <p className="caption">
          {[entry.targetTitle, entry.indicatorDescription, amount].filter(Boolean).join(' · ')}
        </p>
      )}
      {entry.reason && <p className="caption">{t('log.row.reason', { reason: entry.reason })}</p>}
      {entry.evidence.length > 0 && <EvidenceLinks items={entry.evidence} />}
      {promote.error && <ErrorState error={promote.error} />}
      {correcting ? (
        <Suspense fallback={<LoadingSkeleton />}>
          <CorrectEntry entry={entry} progress={progress} onClose={() => setCorrecting(false)} />
        </Suspense>
      ) : (
        <div className="row">
          {entry.allowedActions.includes('PROMOTE') && (
            <Button
              variant="default"
              size="sm"
              aria-disabled={promote.isPending || undefined}
              aria-label={t('log.row.promote.of', { amount: amount ?? entry.done })}
              onClick={() =>
                !promote.isPending &&
                promote.mutate([entry.id], {
                  onSuccess: () =>
                    showToast(amount ? t('log.row.promoted.toast', { amount }) : t('log.row.promoted.words')),
                })
              }
            >
              {t('log.row.promote')}
            </Button>
          )}
          {entry.allowedActions.includes('CORRECT') && (
            <Button variant="subtle" size="sm" onClick={() => setCorrecting(true)}>
              {t('log.row.correct')}
            </Button>
          )}
        </div>
      )}
    </article>
  );
}
