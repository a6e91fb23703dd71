import { useQuery, useQueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { PersonChoice } from '@/components/person/PersonChoice';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { type AssignmentInput, useStartAssignment } from './changeEmployee';
import styles from './employee.module.css';
import { type Employee, employeeQuery, unitChoices } from './employees';

const KINDS = ['DEFINITIVE', 'ACTING_PLT', 'ACTING_PLH'] as const;
const POSITION_KINDS = ['ADMINISTRATOR', 'SUPERVISOR', 'STAFF', 'FUNCTIONAL'] as const;
const schema = v.object({
  unitId: v.pipe(v.string(), v.nonEmpty('employee.unit.missing')),
  positionTitle: v.pipe(v.string(), v.trim(), v.nonEmpty('employee.position.missing')),
  positionKind: v.picklist(POSITION_KINDS),
  assessorEmployeeId: v.string(),
  startsOn: v.pipe(v.string(), v.nonEmpty('employee.since.missing')),
  endsOn: v.string(),
  kind: v.picklist(KINDS),
});

/** A new post or assessor from a day on; the definitive assignment before it ends the day before. */
export function AssignmentForm({ employee }: { employee: Employee }) {
  const t = useT();
  const client = useQueryClient();
  const units = useQuery(unitChoices(''));
  const start = useStartAssignment(employee.id);
  const post = employee.currentAssignment;
  const form = useAppForm({
    schema,
    defaultValues: {
      unitId: post?.unit.id ?? '',
      positionTitle: post?.positionTitle ?? '',
      positionKind: post?.positionKind ?? 'STAFF',
      assessorEmployeeId: post?.assessor?.employeeId ?? '',
      startsOn: todayInOffice(),
      endsOn: '',
      kind: 'DEFINITIVE' as (typeof KINDS)[number],
    },
  });
  const acting = form.watch('kind') !== 'DEFINITIVE';
  const takePostOf = async (id: string): Promise<void> => {
    const theirs = id ? (await client.fetchQuery(employeeQuery(id))).value.currentAssignment : undefined;
    if (!theirs) return;
    form.setValue('unitId', theirs.unit.id);
    form.setValue('positionTitle', theirs.positionTitle);
    form.setValue('positionKind', theirs.positionKind);
  };
  return (
    <AppForm
      form={form}
      onSubmit={async (input) => {
        await start.mutateAsync({
          ...input,
          employeeId: employee.id,
          assessorEmployeeId: acting ? undefined : input.assessorEmployeeId || undefined,
          endsOn: acting && input.endsOn ? input.endsOn : undefined,
        } as AssignmentInput);
        showToast(t('employee.assigned'));
      }}
    >
      <SelectField
        name="kind"
        label={t('employee.assignmentKind')}
        data={KINDS.map((value) => ({ value, label: t(`employee.assignmentKind.${value}`) }))}
      />
      {acting && (
        <>
          <p className="muted measure">{t('employee.acting.lead')}</p>
          <PersonChoice label={t('employee.acting.replaced')} onChoose={(id) => void takePostOf(id)} />
          <p className="caption measure">{t('employee.acting.vacant')}</p>
        </>
      )}
      <div className={styles.fields}>
        <SelectField
          name="unitId"
          label={t('employee.unit')}
          data={[
            { value: '', label: t('employee.unit.choose') },
            ...(units.data?.items ?? []).map((unit) => ({ value: unit.id, label: unit.name })),
          ]}
        />
        <TextField name="positionTitle" label={t('employee.position')} maxLength={200} />
        <SelectField
          name="positionKind"
          label={t('employee.positionKind')}
          data={POSITION_KINDS.map((value) => ({ value, label: t(`employee.positionKind.${value}`) }))}
        />
        <DateField name="startsOn" label={t('employee.since')} />
        {acting && <DateField name="endsOn" label={t('employee.acting.until')} optional />}
      </div>
      {!acting && (
        <PersonChoice
          label={t('employee.assessor')}
          chosen={post?.assessor?.name}
          onChoose={(id) => form.setValue('assessorEmployeeId', id)}
        />
      )}
      <SubmitButton busyText={t('common.action.sending')}>{t('employee.assign.action')}</SubmitButton>
    </AppForm>
  );
}
