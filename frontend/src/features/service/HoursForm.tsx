import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { spansOf } from './hours';
import { type Day, useSetHours } from './types';

const DAYS: Day[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];
const USUAL = '08.00-12.00, 13.00-15.00';

/** One line a day, as people write it on the door; an empty line is a closed day. */
export function HoursForm({ unitId }: { unitId: string }) {
  const t = useT();
  const save = useSetHours();
  const [from, setFrom] = useState(todayInOffice());
  const [lines, setLines] = useState<Record<Day, string>>(
    () => Object.fromEntries(DAYS.map((day, place) => [day, place < 5 ? USUAL : ''])) as Record<Day, string>,
  );
  const [wrong, setWrong] = useState<Day[]>([]);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const read = DAYS.map((day) => ({ day, spans: spansOf(lines[day]) }));
    const bad = read.filter(({ spans }) => spans === null).map(({ day }) => day);
    setWrong(bad);
    if (bad.length > 0 || save.isPending) return;
    const spans = read.flatMap(({ day, spans: all }) => (all ?? []).map((span) => ({ day, ...span })));
    save.mutate({ unitId, validFrom: from, spans }, { onSuccess: () => showToast(t('service.hours.saved')) });
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {save.error && <ErrorState error={save.error} keepsInput />}
      <TextInput
        type="date"
        label={t('service.standard.from')}
        value={from}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      {DAYS.map((day) => (
        <TextInput
          key={day}
          label={t(`service.day.${day}`)}
          value={lines[day]}
          error={wrong.includes(day) ? t('service.hours.wrong') : undefined}
          onChange={(event) => setLines({ ...lines, [day]: event.currentTarget.value })}
        />
      ))}
      <Button type="submit" aria-disabled={save.isPending || undefined}>
        {t('service.hours.save')}
      </Button>
    </form>
  );
}
