import { Link } from '@tanstack/react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { CreditEntry } from './credits';

/** Each conversion with its reckoning; the personnel office sees the number alone. */
export function EntryTable({ entries }: { entries: CreditEntry[] }) {
  const t = useT();
  const { language } = useLanguage();
  if (entries.length === 0) return <p className="muted">{t('followup.credit.noEntries')}</p>;
  return (
    <DataTable
      caption={t('followup.credit.why')}
      rows={entries}
      keyOf={(row) => `${row.year} ${row.periodLabel}`}
      columns={[
        {
          id: 'period',
          header: t('followup.credit.period'),
          cell: (row) =>
            row.evaluationId ? (
              <Link to="/kinerja/hasil/$evaluationId" params={{ evaluationId: row.evaluationId }}>
                {row.periodLabel} {row.year}
              </Link>
            ) : (
              `${row.periodLabel} ${row.year}`
            ),
        },
        {
          id: 'reckoning',
          header: t('followup.credit.reckoning'),
          cell: (row) =>
            row.explanation ? (
              <>
                {row.explanation.text}
                <span className="caption"> {row.explanation.rule.source}</span>
              </>
            ) : (
              t('followup.credit.months', { count: row.months })
            ),
        },
        {
          id: 'credit',
          header: t('followup.credit.value'),
          numeric: true,
          cell: (row) => formatNumber(row.credit, language, 2),
        },
        {
          id: 'state',
          header: t('followup.field.state'),
          cell: (row) => (
            <StatusBadge kind={!row.counted ? 'neutral' : row.provisional ? 'waiting' : 'done'}>
              {t(
                !row.counted
                  ? 'followup.credit.inOpening'
                  : row.provisional
                    ? 'followup.credit.provisional'
                    : 'followup.credit.settled',
              )}
            </StatusBadge>
          ),
        },
      ]}
    />
  );
}
