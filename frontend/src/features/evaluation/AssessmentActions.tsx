import { Button } from '@mantine/core';
import { useState } from 'react';
import { isProblem } from '@/api/problem';
import { ErrorState } from '@/components/ErrorState';
import { ErrorSummary } from '@/components/form/ErrorSummary';
import { Notice } from '@/components/Notice';
import { ReasonDialog } from '@/components/ReasonDialog';
import { SaveState } from '@/components/SaveState';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import type { AutosaveHandle } from '@/lib/useAutosave';
import type { Assessment, Evaluation } from './assessment';
import styles from './evaluation.module.css';
import { useStep } from './steps';
import type { CompletionHandle } from './useCompletion';

interface AssessmentActionsProps {
  evaluation: Evaluation;
  autosave: AutosaveHandle<Assessment>;
  completion: CompletionHandle;
}

/** The end of the form: is it saved, what is missing, and the two ways on. */
export function AssessmentActions({ evaluation, autosave, completion }: AssessmentActionsProps) {
  const t = useT();
  const { language } = useLanguage();
  const { allowedActions, period } = evaluation;
  const { messages, error } = completion;
  const onFields = isProblem(error) && error.errors.length > 0;
  return (
    <div className="stack">
      {messages.length > 0 && (
        <ErrorSummary messages={messages} attempt={completion.attempt} focusedFor={completion.focusedFor} />
      )}
      {error && !onFields && <ErrorState error={error} keepsInput />}
      {!allowedActions.includes('COMPLETE') && (
        <Notice>{t('evaluation.assess.notYet', { date: formatDate(period.dueOn, language, 'long') })}</Notice>
      )}
      <div className={styles.bar}>
        <div className="spread">
          <div className="row">
            {allowedActions.includes('COMPLETE') && (
              <Button
                aria-disabled={completion.pending || undefined}
                onClick={() => !completion.pending && void completion.complete()}
              >
                {t(completion.pending ? 'common.action.sending' : 'evaluation.assess.complete')}
              </Button>
            )}
            {allowedActions.includes('RETURN') && <GiveBack evaluation={evaluation} autosave={autosave} />}
          </div>
          <SaveState state={autosave} />
        </div>
      </div>
    </div>
  );
}

function GiveBack({
  evaluation,
  autosave,
}: {
  evaluation: Evaluation;
  autosave: AutosaveHandle<Assessment>;
}) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const step = useStep(evaluation.id, 'return');
  async function send(text: string): Promise<void> {
    if (!(await autosave.flush())) return;
    step.mutate({ etag: autosave.etag(), text }, { onSuccess: () => setOpened(false) });
  }
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('evaluation.return.open')}
      </Button>
      <ReasonDialog
        title={t('evaluation.return.title', { name: evaluation.employee.name })}
        lead={t('evaluation.return.lead')}
        label={t('evaluation.return.label')}
        action={t('evaluation.return.action')}
        readBy={evaluation.readBy}
        opened={opened}
        onClose={() => setOpened(false)}
        onSubmit={(text) => void send(text)}
        pending={step.isPending}
        error={step.error}
      />
    </>
  );
}
