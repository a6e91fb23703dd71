import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type * as v from 'valibot';
import { useMe } from '@/api/me';
import { AppForm } from '@/components/form/AppForm';
import { ChoiceField } from '@/components/form/ChoiceField';
import { DateField, TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { draftMirror } from '@/lib/drafts';
import { showToast } from '@/lib/toast';
import { useSearchText } from '@/lib/useSearchText';
import { KINDS, usePropose } from './followUps';
import styles from './followup.module.css';
import { type Person, type Proposal, proposalSchema, startOf } from './proposal';

/** A proposal; what is typed stays on this device until it is sent. */
export function ProposeForm({ people }: { people: Person[] }) {
  const t = useT();
  const me = useMe();
  const navigate = useNavigate();
  const propose = usePropose();
  const [employeeId] = useSearchText('pegawai');
  const [kind] = useSearchText('jenis');
  const [evaluationId] = useSearchText('penilaian');
  const [mirror] = useState(() =>
    draftMirror<Partial<Proposal>>(me.accountId, `follow-up.${evaluationId || 'new'}`),
  );
  const [start] = useState(() => ({
    ...startOf(people, employeeId, kind),
    ...mirror.read()?.value,
  }));
  const form = useAppForm({ schema: proposalSchema, defaultValues: start });
  useEffect(() => {
    const watched = form.watch((values) => mirror.write(values as Partial<Proposal>, ''));
    return () => watched.unsubscribe();
  }, [form, mirror]);
  const chosen = people.find((person) => person.employeeId === form.watch('employeeId'));
  const self = chosen?.employeeId === me.employee?.id;

  async function send(values: v.InferOutput<typeof proposalSchema>): Promise<void> {
    const made = await propose.mutateAsync({
      employeeId: values.employeeId,
      kind: values.kind,
      title: values.title,
      goal: values.goal,
      ownerEmployeeId: values.owner === 'ME' && me.employee ? me.employee.id : values.employeeId,
      startsOn: values.startsOn || undefined,
      dueOn: values.dueOn || undefined,
      evaluationId: evaluationId || undefined,
    });
    mirror.clear();
    showToast(t('followup.propose.done'));
    await navigate({ to: '/tindak-lanjut/$followUpId', params: { followUpId: made.value.id } });
  }

  return (
    <AppForm form={form} onSubmit={send} names={{ '/ownerEmployeeId': 'owner' }}>
      <SelectField
        name="employeeId"
        label={t('followup.field.person')}
        data={[
          { value: '', label: t('followup.person.choose') },
          ...people.map((person) => ({
            value: person.employeeId,
            label: person.employeeId === me.employee?.id ? t('followup.person.self') : person.name,
          })),
        ]}
      />
      <ChoiceField
        name="kind"
        label={t('followup.field.kind')}
        choices={(self ? (['DEVELOPMENT'] as const) : KINDS).map((value) => ({
          value,
          label: t(`followup.kind.${value}`),
          description: t(`followup.kind.${value}.text`),
        }))}
      />
      <TextField
        name="title"
        label={t('followup.field.title')}
        description={t('followup.titleField.hint')}
        maxLength={200}
      />
      <TextAreaField
        name="goal"
        label={t('followup.field.goal')}
        description={t('followup.goal.hint')}
        autosize
        minRows={3}
        maxLength={2000}
      />
      <ReadBy names={readersOf(t, chosen?.name)} />
      {!self && (
        <SelectField
          name="owner"
          label={t('followup.field.owner')}
          data={[
            { value: 'PERSON', label: chosen?.name ?? t('followup.owner.person') },
            { value: 'ME', label: t('followup.person.self') },
          ]}
        />
      )}
      <div className={styles.fields}>
        <DateField name="startsOn" label={t('followup.field.start')} />
        <DateField
          name="dueOn"
          label={t('followup.field.due')}
          description={t('followup.due.hint')}
          optional
        />
      </div>
      <SubmitButton busyText={t('common.action.sending')}>{t('followup.propose.action')}</SubmitButton>
    </AppForm>
  );
}

const readersOf = (t: ReturnType<typeof useT>, name: string | undefined): string[] => [
  name ?? t('followup.owner.person'),
  t('followup.readers.leads'),
  t('followup.readers.personnel'),
  t('followup.readers.auditor'),
];
