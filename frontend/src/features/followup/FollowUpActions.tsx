import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type FollowUp, useFollowUpStep } from './followUps';

interface Props {
  followUp: FollowUp;
  etag: string;
}

/** What the reader may do now; the server says what. */
export function FollowUpActions({ followUp, etag }: Props) {
  const { allowedActions } = followUp;
  const can = (action: (typeof allowedActions)[number]) => allowedActions.includes(action);
  if (!['APPROVE', 'START', 'COMPLETE', 'CANCEL'].some((action) => can(action as never))) return null;
  return (
    <div className="row">
      {can('APPROVE') && <Plain step="approval" followUp={followUp} etag={etag} />}
      {can('START') && <Plain step="start" followUp={followUp} etag={etag} />}
      {can('COMPLETE') && <Said step="completion" followUp={followUp} etag={etag} />}
      {can('CANCEL') && <Said step="cancellation" followUp={followUp} etag={etag} />}
    </div>
  );
}

function Plain({ step, followUp, etag }: Props & { step: 'approval' | 'start' }) {
  const t = useT();
  const command = useFollowUpStep(followUp.id, step);
  return (
    <div className="stack-tight">
      {command.error && <ErrorState error={command.error} />}
      <Button
        aria-disabled={command.isPending || undefined}
        onClick={() =>
          !command.isPending &&
          command.mutate({ etag }, { onSuccess: () => showToast(t(`followup.${step}.done`)) })
        }
      >
        {t(`followup.${step}.action`)}
      </Button>
    </div>
  );
}

function Said({ step, followUp, etag }: Props & { step: 'completion' | 'cancellation' }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const command = useFollowUpStep(followUp.id, step);
  const done = () => {
    setOpened(false);
    showToast(t(`followup.${step}.done`));
  };
  return (
    <>
      <Button variant={step === 'completion' ? 'filled' : 'default'} onClick={() => setOpened(true)}>
        {t(`followup.${step}.open`)}
      </Button>
      <ReasonDialog
        title={t(`followup.${step}.open`)}
        lead={t(`followup.${step}.lead`)}
        label={t(`followup.${step}.label`)}
        action={t(`followup.${step}.action`)}
        readBy={followUp.readBy}
        opened={opened}
        onClose={() => setOpened(false)}
        onSubmit={(text) => command.mutate({ etag, text }, { onSuccess: done })}
        pending={command.isPending}
        error={command.error}
      />
    </>
  );
}
