import { Button } from '@mantine/core';
import { Notice } from '@/components/Notice';
import { DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import type { BulkPreview } from './bulk';

/** Who gets what, who is left out and why; the button stands beneath it. */
export function BulkPreviewView({
  preview,
  pending,
  onGive,
}: {
  preview: BulkPreview;
  pending: boolean;
  onGive: () => void;
}) {
  const t = useT();
  const { people, peopleGiven, targets, plansBegun, items } = preview;
  return (
    <Notice
      live
      tone={targets > 0 ? 'info' : 'warn'}
      title={t('target.bulk.summary', { people, given: peopleGiven, count: targets })}
      action={
        targets > 0 && (
          <Button aria-disabled={pending || undefined} onClick={() => !pending && onGive()}>
            {t(pending ? 'common.action.sending' : 'target.bulk.give', { count: targets })}
          </Button>
        )
      }
    >
      {plansBegun > 0 && <p>{t('target.bulk.begun', { count: plansBegun })}</p>}
      <DataTable
        caption={t('target.bulk.people')}
        rows={items}
        keyOf={(row) => row.employeeId}
        columns={[
          { id: 'name', header: t('target.people.employee'), cell: (row) => row.name },
          { id: 'position', header: t('target.library.post'), cell: (row) => row.positionTitle },
          { id: 'given', header: t('target.bulk.gets'), cell: (row) => row.given.join('; ') || '–' },
          {
            id: 'left',
            header: t('target.bulk.leftOut'),
            cell: (row) =>
              row.leftOut
                .map(({ title, reason }) => `${title} (${t(`target.bulk.reason.${reason}`)})`)
                .join('; ') || '–',
          },
        ]}
      />
      {people > items.length && <p className="caption">{t('target.bulk.more', { count: items.length })}</p>}
    </Notice>
  );
}
