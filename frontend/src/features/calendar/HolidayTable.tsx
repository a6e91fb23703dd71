import { Button } from '@mantine/core';
import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { Holiday } from './holidays';

export function HolidayTable({
  holidays,
  onEdit,
}: {
  holidays: Holiday[];
  onEdit: (holiday: Holiday) => void;
}) {
  const t = useT();
  const { language } = useLanguage();
  const dayOf = (holiday: Holiday) => formatDate(holiday.day, language, 'long');
  return (
    <DataTable
      caption={t('calendar.title')}
      rows={holidays}
      keyOf={(holiday) => holiday.id}
      columns={[
        { id: 'day', header: t('calendar.day'), cell: dayOf },
        { id: 'name', header: t('calendar.name'), cell: (holiday) => holiday.name },
        { id: 'kind', header: t('calendar.kind'), cell: (holiday) => t(`calendar.kind.${holiday.kind}`) },
        {
          id: 'unit',
          header: t('calendar.unit'),
          cell: (holiday) => holiday.unit?.name ?? t('calendar.unit.all'),
        },
        {
          id: 'change',
          header: t('calendar.change'),
          cell: (holiday) =>
            holiday.allowedActions.includes('UPDATE') && (
              <Button
                variant="default"
                size="sm"
                aria-label={t('calendar.changeOf', { name: holiday.name, day: dayOf(holiday) })}
                onClick={() => onEdit(holiday)}
              >
                {t('calendar.changeShort')}
              </Button>
            ),
        },
      ]}
    />
  );
}
