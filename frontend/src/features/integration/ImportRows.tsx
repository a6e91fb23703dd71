import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { StatusBadge, type StatusKind } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import { type Import, type ImportRow, importRows, type Outcome } from './imports';
import { RowChanges, RowProblems } from './RowDetails';

const KIND: Record<Outcome, StatusKind> = {
  CREATE: 'sent',
  UPDATE: 'draft',
  UNCHANGED: 'neutral',
  REJECTED: 'rejected',
};
const CHOICES = ['problems', 'REJECTED', 'CREATE', 'UPDATE', 'UNCHANGED'] as const;

export function ImportRows({ found }: { found: Import }) {
  const t = useT();
  const [chosen, choose] = useSearchText('baris');
  const hasProblems = found.counts.rejected + found.counts.warnings > 0;
  const shown = chosen || (hasProblems ? 'problems' : found.counts.create > 0 ? 'CREATE' : 'UPDATE');
  const query = useInfiniteQuery(importRows(found.id, shown));
  return (
    <Section
      title={t('integration.rows')}
      action={
        <NativeSelect
          aria-label={t('integration.rows.filter')}
          value={shown}
          onChange={(event) => choose(event.currentTarget.value)}
          data={CHOICES.map((value) => ({ value, label: t(`integration.rows.${value}`) }))}
        />
      }
    >
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('integration.rows.empty')} />,
        }}
      >
        {(rows) => <RowTable rows={rows} />}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function RowTable({ rows }: { rows: ImportRow[] }) {
  const t = useT();
  return (
    <DataTable
      caption={t('integration.rows')}
      rows={rows}
      keyOf={(row) => String(row.rowNumber)}
      columns={[
        {
          id: 'row',
          header: t('integration.row'),
          cell: (row) => t('integration.row.label', { number: row.rowNumber, label: row.label }),
        },
        {
          id: 'outcome',
          header: t('integration.outcome'),
          cell: (row) => (
            <StatusBadge kind={KIND[row.outcome]}>{t(`integration.outcome.${row.outcome}`)}</StatusBadge>
          ),
        },
        { id: 'problems', header: t('integration.problems'), cell: (row) => <RowProblems row={row} /> },
        { id: 'changes', header: t('integration.changes'), cell: (row) => <RowChanges row={row} /> },
      ]}
    />
  );
}
