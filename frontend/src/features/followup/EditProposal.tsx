import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { useMe } from '@/api/me';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { draftMirror } from '@/lib/drafts';
import { showToast } from '@/lib/toast';
import { type FollowUp, useEditProposal } from './followUps';
import styles from './followup.module.css';

const text = (message: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(message));
const schema = v.object({
  title: text('followup.titleField.missing'),
  goal: text('followup.goal.missing'),
  startsOn: text('followup.day.missing'),
  dueOn: text('followup.day.missing'),
});

/** What the proposal says from now on; what is typed stays on this device until it is sent. */
export function EditProposal({ followUp, etag }: { followUp: FollowUp; etag: string }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (open) return <EditForm followUp={followUp} etag={etag} onDone={() => setOpen(false)} />;
  return (
    <div>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('followup.edit.open')}
      </Button>
    </div>
  );
}

function EditForm({ followUp, etag, onDone }: { followUp: FollowUp; etag: string; onDone: () => void }) {
  const t = useT();
  const { accountId } = useMe();
  const edit = useEditProposal(followUp.id);
  const [mirror] = useState(() =>
    draftMirror<Partial<v.InferInput<typeof schema>>>(accountId, `follow-up.${followUp.id}`),
  );
  const { title, goal, startsOn, dueOn } = followUp;
  const [start] = useState(() => ({ title, goal, startsOn, dueOn, ...mirror.read()?.value }));
  const form = useAppForm({ schema, defaultValues: start });
  useEffect(() => {
    const watched = form.watch((values) => mirror.write(values, ''));
    return () => watched.unsubscribe();
  }, [form, mirror]);
  const close = () => {
    mirror.clear();
    onDone();
  };
  return (
    <AppForm
      form={form}
      onSubmit={async (values) => {
        await edit.mutateAsync({ etag, body: { ...values, ownerEmployeeId: followUp.owner.employeeId } });
        showToast(t('followup.edit.done'));
        close();
      }}
    >
      <TextField name="title" label={t('followup.field.title')} maxLength={200} />
      <TextAreaField name="goal" label={t('followup.field.goal')} autosize minRows={3} maxLength={2000} />
      <ReadBy names={followUp.readBy} />
      <div className={styles.fields}>
        <DateField name="startsOn" label={t('followup.field.start')} />
        <DateField name="dueOn" label={t('followup.field.due')} />
      </div>
      <div className="row">
        <SubmitButton busyText={t('common.action.sending')}>{t('followup.edit.action')}</SubmitButton>
        <Button variant="subtle" onClick={close}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </AppForm>
  );
}
