import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useT } from '@/i18n/useT';
import { Dialog } from './Dialog';
import { ErrorState } from './ErrorState';
import { ReadBy } from './ReadBy';

export interface ReasonDialogProps {
  title: string;
  lead: string;
  label: string;
  /** The verb: "Kembalikan target". */
  action: string;
  readBy: readonly string[];
  opened: boolean;
  onClose: () => void;
  onSubmit: (reason: string) => void;
  pending: boolean;
  error?: unknown;
  minLength?: number;
}

/** For a step that another person must understand: it needs a written reason. What was typed stays when sending fails or the dialog closes. */
export function ReasonDialogContent(props: ReasonDialogProps) {
  const {
    title,
    lead,
    label,
    action,
    readBy,
    opened,
    onClose,
    onSubmit,
    pending,
    error,
    minLength = 10,
  } = props;
  const t = useT();
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const tooShort = reason.trim().length < minLength;
    setShort(tooShort);
    if (!tooShort && !pending) onSubmit(reason.trim());
  }

  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <form className="stack" noValidate onSubmit={submit}>
        <p>{lead}</p>
        {Boolean(error) && <ErrorState error={error} keepsInput />}
        <div>
          <Textarea
            data-autofocus
            label={label}
            value={reason}
            autosize={false}
            rows={4}
            maxLength={2000}
            error={short ? t('common.reason.short', { count: minLength }) : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ReadBy names={readBy} />
        </div>
        <div className="row">
          <Button type="submit" aria-disabled={pending || undefined}>
            {pending ? t('common.action.sending') : action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
