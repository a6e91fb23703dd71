import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Notice } from '@/components/Notice';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

interface ReviewActionsProps {
  evaluation: Evaluation;
  etag: string;
}

/** Sign, hand over, note the talk, or go a step back. */
export function ReviewActions({ evaluation, etag }: ReviewActionsProps) {
  const { allowedActions } = evaluation;
  const ours = ['SIGN', 'DELIVER', 'REOPEN', 'RECORD_DIALOGUE', 'UNSIGN'] as const;
  if (!ours.some((action) => allowedActions.includes(action))) return null;
  return (
    <div className="row">
      {allowedActions.includes('SIGN') && <Confirmed step="signature" evaluation={evaluation} etag={etag} />}
      {allowedActions.includes('DELIVER') && (
        <Confirmed step="delivery" evaluation={evaluation} etag={etag} />
      )}
      {allowedActions.includes('RECORD_DIALOGUE') && <Dialogue evaluation={evaluation} etag={etag} />}
      {allowedActions.includes('REOPEN') && <Back step="reopening" evaluation={evaluation} etag={etag} />}
      {allowedActions.includes('UNSIGN') && <Back step="unsigning" evaluation={evaluation} etag={etag} />}
    </div>
  );
}

// The form comes when it is asked for.
const DialogueForm = lazy(() => import('./DialogueForm'));

function Dialogue({ evaluation, etag }: ReviewActionsProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('evaluation.dialogue.open')}
      </Button>
      {opened && (
        <Suspense>
          <DialogueForm evaluation={evaluation} etag={etag} onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
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
        {evaluation.warnings.map((warning) => (
          <Notice key={warning} tone="warn">
            {t(`evaluation.warning.${warning}`)}
          </Notice>
        ))}
        <p>{t(`evaluation.${step}.meaning`, { name })}</p>
      </ConfirmDialog>
    </>
  );
}

/** A step back with a reason that stays. */
function Back({ step, evaluation, etag }: ReviewActionsProps & { step: 'reopening' | 'unsigning' }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const command = useStep(evaluation.id, step);
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t(`evaluation.${step}.open`)}
      </Button>
      <ReasonDialog
        title={t(`evaluation.${step}.title`)}
        lead={t(`evaluation.${step}.lead`, { name: evaluation.employee.name })}
        label={t(`evaluation.${step}.label`)}
        action={t(`evaluation.${step}.open`)}
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
