import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Dialog } from '@/components/Dialog';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { showToast } from '@/lib/toast';
import {
  type Holiday,
  type HolidayInput,
  useAddHoliday,
  useChangeHoliday,
  useRemoveHoliday,
} from './holidays';
import { unitChoicesQuery } from './unitChoices';

const KINDS = ['NATIONAL', 'COLLECTIVE_LEAVE', 'LOCAL'] as const;
const schema = v.object({
  day: v.pipe(v.string(), v.nonEmpty('calendar.day.missing')),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty('calendar.name.missing')),
  kind: v.picklist(KINDS),
  unitId: v.string(),
});

export function HolidayDialog({ holiday, onClose }: { holiday?: Holiday; onClose: () => void }) {
  const t = useT();
  const add = useAddHoliday();
  const change = useChangeHoliday(holiday?.id ?? '');
  const units = useQuery(unitChoicesQuery);
  const form = useAppForm({
    schema,
    defaultValues: {
      day: holiday?.day ?? '',
      name: holiday?.name ?? '',
      kind: holiday?.kind ?? 'NATIONAL',
      unitId: holiday?.unit?.id ?? '',
    },
  });
  async function save(values: v.InferOutput<typeof schema>): Promise<void> {
    const input = { ...values, unitId: values.unitId || null } as HolidayInput;
    await (holiday ? change.mutateAsync(input) : add.mutateAsync(input));
    showToast(t('calendar.saved'));
    onClose();
  }
  return (
    <Dialog opened onClose={onClose} title={t(holiday ? 'calendar.change' : 'calendar.add')}>
      <AppForm form={form} onSubmit={save}>
        <DateField name="day" label={t('calendar.day')} />
        <TextField name="name" label={t('calendar.name')} maxLength={200} />
        <SelectField
          name="kind"
          label={t('calendar.kind')}
          data={KINDS.map((value) => ({ value, label: t(`calendar.kind.${value}`) }))}
        />
        <SelectField
          name="unitId"
          label={t('calendar.unit')}
          data={[{ value: '', label: t('calendar.unit.all') }, ...(units.data ?? [])]}
        />
        <div className="row">
          <SubmitButton busyText={t('common.action.sending')}>{t('calendar.save')}</SubmitButton>
          {holiday && <RemoveHoliday holiday={holiday} onRemoved={onClose} />}
        </div>
      </AppForm>
    </Dialog>
  );
}

function RemoveHoliday({ holiday, onRemoved }: { holiday: Holiday; onRemoved: () => void }) {
  const t = useT();
  const { language } = useLanguage();
  const [asked, ask] = useState(false);
  const remove = useRemoveHoliday(holiday.id);
  const removed = () => {
    showToast(t('calendar.removed'));
    onRemoved();
  };
  return (
    <>
      <Button variant="default" onClick={() => ask(true)}>
        {t('calendar.remove')}
      </Button>
      <ConfirmDialog
        opened={asked}
        onClose={() => ask(false)}
        title={t('calendar.remove.title')}
        action={t('calendar.remove')}
        onConfirm={() => remove.mutate(undefined, { onSuccess: removed })}
        pending={remove.isPending}
        error={remove.error}
      >
        {t('calendar.remove.lead', {
          name: holiday.name,
          day: formatDate(holiday.day, language, 'long'),
        })}
      </ConfirmDialog>
    </>
  );
}
