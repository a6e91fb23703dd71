import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorState } from '@/components/ErrorState';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { type Dialogue, useAddition, useDialogueStep } from './dialogues';

/** Confirm, cancel, or add a word once both have confirmed. */
export function DialogueSteps({ dialogue, etag }: { dialogue: Dialogue; etag: string }) {
  const t = useT();
  const [open, setOpen] = useState<'confirm' | 'cancel' | null>(null);
  const step = useDialogueStep(dialogue.id);
  const close = () => setOpen(null);
  const can = (action: Dialogue['allowedActions'][number]) => dialogue.allowedActions.includes(action);
  return (
    <>
      <div className="row">
        {can('CONFIRM') && (
          <Button onClick={() => setOpen('confirm')}>{t('feedback.dialogue.confirm')}</Button>
        )}
        {can('CANCEL') && (
          <Button variant="subtle" onClick={() => setOpen('cancel')}>
            {t('feedback.dialogue.cancel')}
          </Button>
        )}
      </div>
      {can('ADD') && <Addition id={dialogue.id} />}
      <ConfirmDialog
        title={t('feedback.dialogue.confirm.title')}
        action={t('feedback.dialogue.confirm.yes')}
        opened={open === 'confirm'}
        onClose={close}
        onConfirm={() => step.mutate({ step: 'confirm', etag }, { onSuccess: close })}
        pending={step.isPending}
        error={open === 'confirm' ? step.error : undefined}
      >
        <p>{t('feedback.dialogue.confirm.text')}</p>
      </ConfirmDialog>
      <ReasonDialog
        title={t('feedback.dialogue.cancel.title')}
        lead={t('feedback.dialogue.cancel.text')}
        label={t('feedback.dialogue.cancel.label')}
        action={t('feedback.dialogue.cancel')}
        readBy={[dialogue.employee.name, dialogue.assessor.name]}
        opened={open === 'cancel'}
        onClose={close}
        onSubmit={(reason) => step.mutate({ step: 'cancel', etag, reason }, { onSuccess: close })}
        pending={step.isPending}
        error={open === 'cancel' ? step.error : undefined}
      />
    </>
  );
}

function Addition({ id }: { id: string }) {
  const t = useT();
  const [text, setText] = useState('');
  const add = useAddition(id);
  const send = () => {
    if (text.trim() && !add.isPending) add.mutate(text.trim(), { onSuccess: () => setText('') });
  };
  return (
    <div className="stack-tight">
      <Textarea
        label={t('feedback.dialogue.add')}
        description={t('feedback.dialogue.add.hint')}
        rows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {add.error && <ErrorState error={add.error} keepsInput />}
      <div>
        <Button variant="default" size="sm" aria-disabled={!text.trim() || undefined} onClick={send}>
          {t('feedback.dialogue.add.send')}
        </Button>
      </div>
    </div>
  );
}
