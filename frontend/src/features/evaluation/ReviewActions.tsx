import { Button } from '@mantine/core';
import { useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

interface ReviewActionsProps {
  evaluation: Evaluation;
  etag: string;
}

/** Sign, hand over, or take the ratings back to a draft. */
export function ReviewActions({ evaluation, etag }: ReviewActionsProps) {
  const { allowedActions } = evaluation;
  if (!['SIGN', 'DELIVER', 'REOPEN'].some((action) => allowedActions.includes(action as never))) return null;
  return (
    <div className="row">
      {allowedActions.includes('SIGN') && <Confirmed step="signature" evaluation={evaluation} etag={etag} />}
      {allowedActions.includes('DELIVER') && (
        <Confirmed step="delivery" evaluation={evaluation} etag={etag} />
      )}
      {allowedActions.includes('REOPEN') && <Reopen evaluation={evaluation} etag={etag} />}
    </div>
  );
}

function Confirmed({ step, evaluation, etag }: ReviewActionsProps & { step: 'signature' | 'delivery' }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const command = useStep(evaluation.id, step);
  const { name } = evaluation.employee;
  const done = () => {
    setOpened(false);
    showToast(t(`evaluation.${step}.done`, { name }));
  };
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t(`evaluation.${step}.open`)}</Button>
      <ConfirmDialog
        title={t(`evaluation.${step}.title`)}
        action={t(`evaluation.${step}.action`)}
        opened={opened}
        onClose={() => setOpened(false)}
        onConfirm={() => command.mutate({ etag }, { onSuccess: done })}
        pending={command.isPending}
        error={command.error}
      >
        <p>{t(`evaluation.${step}.meaning`, { name })}</p>
      </ConfirmDialog>
    </>
  );
}

function Reopen({ evaluation, etag }: ReviewActionsProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const command = useStep(evaluation.id, 'reopening');
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('evaluation.reopening.open')}
      </Button>
      <ReasonDialog
        title={t('evaluation.reopening.title')}
        lead={t('evaluation.reopening.lead')}
        label={t('evaluation.reopening.label')}
        action={t('evaluation.reopening.open')}
        readBy={evaluation.readBy}
        opened={opened}
        onClose={() => setOpened(false)}
        onSubmit={(text) => command.mutate({ etag, text }, { onSuccess: () => setOpened(false) })}
        pending={command.isPending}
        error={command.error}
      />
    </>
  );
}
