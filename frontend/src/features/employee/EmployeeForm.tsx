import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import type { EmployeeInput } from './changeEmployee';
import styles from './employee.module.css';
import type { Employee } from './employees';

const STATUSES = ['PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME'] as const;
const text = (message: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(message));
const schema = v.object({
  nip: text('employee.nip.missing'),
  name: text('employee.name.missing'),
  titlePrefix: v.pipe(v.string(), v.trim()),
  titleSuffix: v.pipe(v.string(), v.trim()),
  status: v.picklist(STATUSES),
  grade: text('employee.grade.missing'),
  email: v.pipe(v.string(), v.trim()),
  contractEndsOn: v.string(),
});

/** A personnel record. An emptied optional field is cleared. */
export function EmployeeForm({
  start,
  action,
  onSave,
}: {
  start?: Employee;
  action: string;
  onSave: (input: EmployeeInput) => Promise<unknown>;
}) {
  const t = useT();
  const form = useAppForm({
    schema,
    defaultValues: {
      nip: start?.nip ?? '',
      name: start?.bareName ?? '',
      titlePrefix: start?.titlePrefix ?? '',
      titleSuffix: start?.titleSuffix ?? '',
      status: start?.status ?? 'PNS',
      grade: start?.grade ?? '',
      email: start?.email ?? '',
      contractEndsOn: start?.contractEndsOn ?? '',
    },
  });
  const orNull = (value: string) => (value === '' ? null : value) as string;
  return (
    <AppForm
      form={form}
      onSubmit={(input) =>
        onSave({
          ...input,
          active: start?.active ?? true,
          titlePrefix: orNull(input.titlePrefix),
          titleSuffix: orNull(input.titleSuffix),
          email: orNull(input.email),
          contractEndsOn: orNull(input.contractEndsOn),
        })
      }
    >
      <div className={styles.fields}>
        <TextField
          name="nip"
          label={t('employee.nip')}
          description={t('employee.nip.hint')}
          inputMode="numeric"
          maxLength={24}
        />
        <TextField
          name="name"
          label={t('employee.bareName')}
          description={t('employee.bareName.hint')}
          maxLength={200}
        />
        <TextField name="titlePrefix" label={t('employee.titlePrefix')} optional maxLength={60} />
        <TextField name="titleSuffix" label={t('employee.titleSuffix')} optional maxLength={100} />
        <SelectField
          name="status"
          label={t('employee.status')}
          data={STATUSES.map((value) => ({ value, label: t(`employee.status.${value}`) }))}
        />
        <TextField
          name="grade"
          label={t('employee.grade')}
          description={t('employee.grade.hint')}
          maxLength={8}
        />
        <TextField name="email" type="email" label={t('employee.email')} optional maxLength={254} />
        {form.watch('status').startsWith('PPPK') && (
          <DateField
            name="contractEndsOn"
            label={t('employee.contractEndsOn')}
            description={t('employee.contractEndsOn.hint')}
            optional
          />
        )}
      </div>
      <SubmitButton busyText={t('common.action.sending')}>{action}</SubmitButton>
    </AppForm>
  );
}
