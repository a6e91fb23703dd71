import type { ReactNode } from 'react';
import type { EvidenceItem } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant, formatNumber } from '@/lib/format';
import { StatusBadge } from '../StatusBadge';
import styles from './Evidence.module.css';
import { EvidenceLinks } from './EvidenceLinks';

export interface Entry {
  id: string;
  /** Absent where it is told in words. */
  value?: number;
  occurredOn: string;
  recordedAt: string;
  note?: string;
  reason?: string;
  replacesId?: string;
  replaced: boolean;
  evidence: readonly EvidenceItem[];
}

/** Entries with their proof; what was corrected stays readable. */
export function EntryList<E extends Entry>({
  entries,
  unit,
  action,
}: {
  entries: readonly E[];
  unit: string;
  action?: (entry: E) => ReactNode;
}) {
  const t = useT();
  return (
    <ul className="plain-list" aria-label={t('progress.entries.label')}>
      {entries.map((entry) => (
        <li key={entry.id} className={styles.entry} data-replaced={entry.replaced || undefined}>
          <EntryText entry={entry} unit={unit} />
          <EvidenceLinks items={entry.evidence} />
          {action?.(entry)}
        </li>
      ))}
    </ul>
  );
}

function EntryText({ entry, unit }: { entry: Entry; unit: string }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <>
      <div className="row">
        {entry.value !== undefined && (
          <span className={styles.value}>
            {formatNumber(entry.value, language)} {unit}
          </span>
        )}
        <span className="muted">{formatDate(entry.occurredOn, language)}</span>
        {entry.replaced && <StatusBadge kind="neutral">{t('progress.entries.replaced')}</StatusBadge>}
        {entry.replacesId && <StatusBadge kind="neutral">{t('progress.entries.correction')}</StatusBadge>}
      </div>
      {entry.note && <p>{entry.note}</p>}
      {entry.reason && <p className="muted">{t('progress.entries.reason', { reason: entry.reason })}</p>}
      <p className="caption">
        {t('progress.entries.recordedAt', { at: formatInstant(entry.recordedAt, language) })}
      </p>
    </>
  );
}
