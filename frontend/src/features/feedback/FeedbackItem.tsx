import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Feedback } from '@/api/feedback';
import { ErrorState } from '@/components/ErrorState';
import { AppForm } from '@/components/form/AppForm';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { FeedbackText } from '@/components/performance/FeedbackText';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useCorrectFeedback, useWithdrawFeedback } from './requests';
import { orNothing, type WordsForm, wordsSchema } from './schemas';
import { WordsFields } from './WordsFields';

/** Feedback with what its author may still do. */
export function FeedbackItem({ feedback, given = false }: { feedback: Feedback; given?: boolean }) {
  const t = useT();
  const [correcting, setCorrecting] = useState(false);
  const withdraw = useWithdrawFeedback(feedback.id);
  const can = (action: Feedback['allowedActions'][number]) => feedback.allowedActions.includes(action);
  return (
    <div className="stack">
      <FeedbackText feedback={feedback} given={given} />
      {withdraw.error && <ErrorState error={withdraw.error} />}
      {correcting ? (
        <Correct feedback={feedback} onClose={() => setCorrecting(false)} />
      ) : (
        (can('CORRECT') || can('WITHDRAW')) && (
          <div className="row">
            {can('CORRECT') && (
              <Button variant="default" size="sm" onClick={() => setCorrecting(true)}>
                {t('feedback.item.correct')}
              </Button>
            )}
            {can('WITHDRAW') && (
              <Button
                variant="subtle"
                size="sm"
                aria-disabled={withdraw.isPending || undefined}
                onClick={() => !withdraw.isPending && withdraw.mutate(undefined)}
              >
                {t('feedback.item.withdraw')}
              </Button>
            )}
          </div>
        )
      )}
    </div>
  );
}

function Correct({ feedback, onClose }: { feedback: Feedback; onClose: () => void }) {
  const t = useT();
  const correct = useCorrectFeedback(feedback.id);
  const form = useAppForm({
    schema: wordsSchema,
    defaultValues: {
      situation: feedback.situation ?? '',
      behaviour: feedback.behaviour,
      impact: feedback.impact ?? '',
      suggestion: feedback.suggestion ?? '',
    },
  });
  async function save({ situation, behaviour, impact, suggestion }: WordsForm): Promise<void> {
    await correct.mutateAsync({
      behaviour,
      situation: orNothing(situation),
      impact: orNothing(impact),
      suggestion: orNothing(suggestion),
    });
    showToast(t('feedback.item.correct.done'));
    onClose();
  }
  return (
    <AppForm form={form} onSubmit={save}>
      <WordsFields readBy={feedback.readers.map((reader) => t(`feedback.reader.${reader}`))} />
      <div className="row">
        <SubmitButton busyText={t('common.action.sending')}>{t('feedback.item.correct.save')}</SubmitButton>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </AppForm>
  );
}
