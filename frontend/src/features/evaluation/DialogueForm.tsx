import * as v from 'valibot';
import { Dialog } from '@/components/Dialog';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useRecordDialogue } from './steps';

const schema = v.object({
  heldOn: v.pipe(v.string(), v.isoDate('evaluation.dialogue.day.missing')),
  note: v.pipe(v.string(), v.trim(), v.maxLength(2000)),
});

interface DialogueFormProps {
  evaluation: Evaluation;
  etag: string;
  onClose: () => void;
}

/** The day on which the two talked about the evaluation, and what they agreed. */
export default function DialogueForm({ evaluation, etag, onClose }: DialogueFormProps) {
  const t = useT();
  const record = useRecordDialogue(evaluation.id);
  const { dialogueOn, dialogueNote } = evaluation.circumstances;
  const form = useAppForm({
    schema,
    defaultValues: { heldOn: dialogueOn ?? todayInOffice(), note: dialogueNote ?? '' },
  });
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t('evaluation.dialogue.title', { name: evaluation.employee.name })}
    >
      <AppForm
        form={form}
        onSubmit={async ({ heldOn, note }) => {
          await record.mutateAsync({ etag, heldOn, note: note || undefined });
          showToast(t('evaluation.dialogue.done'));
          onClose();
        }}
      >
        <DateField name="heldOn" label={t('evaluation.dialogue.day')} max={todayInOffice()} />
        <div>
          <TextAreaField
            name="note"
            optional
            label={t('evaluation.dialogue.note')}
            rows={4}
            maxLength={2000}
          />
          <ReadBy names={evaluation.readBy} />
        </div>
        <SubmitButton busyText={t('common.action.sending')}>{t('evaluation.dialogue.action')}</SubmitButton>
      </AppForm>
    </Dialog>
  );
}
