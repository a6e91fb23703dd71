import { Button, NativeSelect } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { LoadMore } from '@/components/table/LoadMore';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { HolidayDialog } from './HolidayDialog';
import { HolidayTable } from './HolidayTable';
import { type Holiday, holidaysOf } from './holidays';
import { PasteHolidays } from './PasteHolidays';

export function CalendarScreen() {
  const t = useT();
  const thisYear = Number(todayInOffice().slice(0, 4));
  const [chosen, choose] = useSearchText('tahun');
  const year = Number(chosen) || thisYear;
  const query = useInfiniteQuery(holidaysOf(year));
  const [edited, edit] = useState<Holiday | 'new' | null>(null);
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      before={
        <p>
          <Link to="/admin/siklus">{t('calendar.back')}</Link>
        </p>
      }
      action={<Button onClick={() => edit('new')}>{t('calendar.add')}</Button>}
    >
      <NativeSelect
        label={t('calendar.year')}
        value={String(year)}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[thisYear - 1, thisYear, thisYear + 1].map(String)}
      />
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('calendar.none')}>{t('calendar.none.hint')}</EmptyState>,
        }}
      >
        {(rows) => <HolidayTable holidays={rows} onEdit={edit} />}
      </QueryView>
      <LoadMore query={query} />
      <PasteHolidays />
      {edited && <HolidayDialog holiday={edited === 'new' ? undefined : edited} onClose={() => edit(null)} />}
    </Page>
  );
}
