import { Link } from '@tanstack/react-router';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { type Translate, useT } from '@/i18n/useT';
import { formatInstant, formatNumber } from '@/lib/format';
import { AuditDetail } from './AuditDetail';
import { actionName } from './actionName';
import type { AuditEvent } from './audit';

export function AuditTable({ rows }: { rows: AuditEvent[] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('audit.events')}
      rows={rows}
      keyOf={(row) => row.id ?? ''}
      columns={[
        { id: 'at', header: t('audit.at'), cell: (row) => formatInstant(row.occurredAt ?? '', language) },
        { id: 'actor', header: t('audit.actor'), cell: (row) => actorOf(row, t) },
        { id: 'action', header: t('audit.action'), cell: (row) => actionName(row.action ?? '', t) },
        {
          id: 'employee',
          header: t('audit.employee'),
          cell: (row) =>
            row.employee?.id ? (
              <Link to="/audit" search={{ pegawai: row.employee.id } as never}>
                {row.employee.name ?? '–'}
              </Link>
            ) : (
              '–'
            ),
        },
        {
          id: 'position',
          header: t('audit.position'),
          numeric: true,
          cell: (row) =>
            row.position === undefined ? t('audit.position.none') : formatNumber(row.position, language),
        },
        { id: 'detail', header: t('audit.detail'), cell: (row) => <AuditDetail event={row} /> },
      ]}
    />
  );
}

function actorOf(event: AuditEvent, t: Translate) {
  const { actor } = event;
  if (actor?.kind !== 'ACCOUNT')
    return t(actor?.kind === 'SYSTEM' ? 'audit.actor.system' : 'audit.actor.anonymous');
  if (!actor.employeeId) return actor.name ?? t('audit.actor.account');
  return (
    <Link to="/audit" search={{ pelaku: actor.employeeId } as never}>
      {actor.name ?? t('audit.actor.account')}
    </Link>
  );
}
