import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { useDraftStart, useKept } from './commands';
import { type Dialogue, useDialogueStep } from './dialogues';
import styles from './feedback.module.css';
import { type RecordForm, recordSchema } from './schemas';

/** What was said and agreed; either of the two writes, and what is typed stays on this device until it is saved. */
export function DialogueRecordForm({ dialogue, etag }: { dialogue: Dialogue; etag: string }) {
  const t = useT();
  const step = useDialogueStep(dialogue.id);
  const key = `dialogue.${dialogue.id}.${dialogue.version}`;
  const [stored] = useState(() => formOf(dialogue));
  const form = useAppForm({ schema: recordSchema, defaultValues: useDraftStart<RecordForm>(key, stored) });
  const forget = useKept(key, form);
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'agreements' });

  async function save(body: RecordForm): Promise<void> {
    await step.mutateAsync({ step: 'record', etag, body });
    forget();
    showToast(t('feedback.dialogue.saved'));
  }

  return (
    <AppForm form={form} onSubmit={save}>
      <DateField name="heldOn" label={t('feedback.dialogue.heldOn')} max={todayInOffice()} />
      <div>
        <TextAreaField name="notes" label={t('feedback.dialogue.notes')} rows={5} maxLength={8000} />
        <ReadBy
          names={[
            dialogue.employee.name,
            dialogue.assessor.name,
            t('feedback.dialogue.readLater'),
            t('feedback.reader.AUDITOR'),
          ]}
        />
      </div>
      <h3>{t('feedback.agreement.title')}</h3>
      {fields.map((field, at) => (
        <fieldset
          key={field.id}
          className={`card ${styles.row}`}
          aria-label={t('feedback.agreement.number', { number: at + 1 })}
        >
          <TextField name={`agreements.${at}.text`} label={t('feedback.agreement.text')} maxLength={500} />
          <SelectField
            name={`agreements.${at}.owner`}
            label={t('feedback.agreement.owner')}
            data={[
              { value: 'EMPLOYEE', label: dialogue.employee.name },
              { value: 'ASSESSOR', label: dialogue.assessor.name },
            ]}
          />
          <DateField name={`agreements.${at}.dueOn`} label={t('feedback.agreement.dueOn')} />
          <Button
            variant="subtle"
            aria-label={t('feedback.agreement.remove.of', { number: at + 1 })}
            onClick={() => remove(at)}
          >
            {t('feedback.agreement.remove')}
          </Button>
        </fieldset>
      ))}
      {fields.length < 10 && (
        <div>
          <Button
            variant="default"
            size="sm"
            onClick={() => append({ text: '', owner: 'EMPLOYEE', dueOn: '' })}
          >
            {t('feedback.agreement.add')}
          </Button>
        </div>
      )}
      <SubmitButton busyText={t('common.action.sending')}>{t('feedback.dialogue.save')}</SubmitButton>
    </AppForm>
  );
}

const formOf = (dialogue: Dialogue): RecordForm => ({
  heldOn: dialogue.heldOn ?? todayInOffice(),
  notes: dialogue.notes ?? '',
  agreements: dialogue.agreements.map(({ text, owner, dueOn }) => ({ text, owner, dueOn })),
});
