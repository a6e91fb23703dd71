import { Button, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ContestCause, PersonRequest } from '@/api/requests';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useContest } from './contests';
import { RightHandler } from './RightHandler';

interface ContestFormProps {
  request: PersonRequest;
  cycleId: string;
  onClose: () => void;
}

const CAUSES: ContestCause[] = ['WRONG_HANDLER', 'SYSTEM_OUTAGE', 'OTHER_AGENCY', 'OTHER'];

/** The words stand within sentences elsewhere. */
const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Why a request should not count. What is typed stays while sending fails. */
export function ContestForm({ request, cycleId, onClose }: ContestFormProps) {
  const t = useT();
  const contest = useContest();
  const [cause, setCause] = useState<ContestCause>('SYSTEM_OUTAGE');
  const [step, setStep] = useState('');
  const [explanation, setExplanation] = useState('');
  const [rightEmployeeId, setRightEmployeeId] = useState('');
  const lacksWords = cause === 'OTHER' && explanation.trim() === '';

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (lacksWords || contest.isPending) return;
    const body = {
      requestId: request.id,
      cause,
      step: (step || undefined) as PersonRequest['steps'][number] | undefined,
      explanation: explanation.trim() || undefined,
      rightEmployeeId: cause === 'WRONG_HANDLER' && rightEmployeeId ? rightEmployeeId : undefined,
    };
    contest.mutate(body, {
      onSuccess: () => {
        showToast(t('progress.contest.sent'));
        onClose();
      },
    });
  }

  return (
    <form
      className="stack"
      onSubmit={submit}
      aria-label={t('progress.contest.openOf', { number: request.number })}
    >
      {contest.error && <ErrorState error={contest.error} keepsInput />}
      <NativeSelect
        label={t('progress.contest.cause')}
        value={cause}
        onChange={(event) => setCause(event.currentTarget.value as ContestCause)}
        data={CAUSES.map((value) => ({ value, label: sentence(t(`progress.contest.cause.${value}`)) }))}
      />
      {request.steps.length > 1 && (
        <NativeSelect
          label={t('progress.contest.step')}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value)}
          data={[
            { value: '', label: t('progress.contest.step.all') },
            ...request.steps.map((value) => ({ value, label: t(`progress.contest.step.${value}`) })),
          ]}
        />
      )}
      {cause === 'WRONG_HANDLER' && (
        <RightHandler cycleId={cycleId} chosen={rightEmployeeId} onChoose={setRightEmployeeId} />
      )}
      <div>
        <Textarea
          label={
            cause === 'OTHER'
              ? t('progress.contest.explanation')
              : t('common.form.optional', { label: t('progress.contest.explanation') })
          }
          rows={2}
          maxLength={1000}
          value={explanation}
          required={cause === 'OTHER'}
          onChange={(event) => setExplanation(event.currentTarget.value)}
        />
        <ReadBy names={[t('progress.contest.readers')]} />
      </div>
      <div className="row">
        <Button type="submit" loading={contest.isPending} disabled={lacksWords}>
          {t('progress.contest.send')}
        </Button>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </form>
  );
}
