import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { type FollowUp, useFollowUpStep } from './followUps';

const schema = v.object({ text: v.pipe(v.string(), v.trim(), v.nonEmpty('followup.note.missing')) });

export function NoteForm({ followUp, etag }: { followUp: FollowUp; etag: string }) {
  const t = useT();
  const form = useAppForm({ schema, defaultValues: { text: '' } });
  const note = useFollowUpStep(followUp.id, 'notes');
  return (
    <AppForm
      form={form}
      onSubmit={async ({ text }) => {
        await note.mutateAsync({ etag, text });
        form.reset();
      }}
    >
      <TextAreaField name="text" label={t('followup.note.label')} autosize minRows={3} maxLength={2000} />
      <ReadBy names={followUp.readBy} />
      <SubmitButton busyText={t('common.action.sending')}>{t('followup.note.action')}</SubmitButton>
    </AppForm>
  );
}
