import { Link } from '@tanstack/react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import type { ServiceSummary } from './service';
import { Urgency } from './Urgency';
import { durationText, kindOf } from './words';

export function RequestTable({ rows, caption }: { rows: ServiceSummary[]; caption: string }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={caption}
      rows={rows}
      keyOf={(row) => row.id}
      columns={[
        {
          id: 'number',
          header: t('service.number'),
          cell: (row) => (
            <Link to="/layanan/$requestId" params={{ requestId: row.id }}>
              {row.ticketNumber ? `${row.ticketNumber} · ${row.number}` : row.number}
            </Link>
          ),
        },
        { id: 'type', header: t('service.type'), cell: (row) => row.serviceType.name },
        {
          id: 'state',
          header: t('service.state'),
          cell: (row) => (
            <StatusBadge kind={kindOf(row.state)}>{t(`service.state.${row.state}`)}</StatusBadge>
          ),
        },
        {
          id: 'arrived',
          header: t('service.arrived'),
          cell: (row) => formatInstant(row.arrivedAt, language),
        },
        { id: 'due', header: t('service.due'), cell: (row) => <Urgency request={row} /> },
        {
          id: 'took',
          header: t('service.took'),
          cell: (row) =>
            row.processingSeconds === undefined ? '–' : durationText(row.processingSeconds, t, language),
        },
      ]}
    />
  );
}
