import { Button, Checkbox, NativeSelect, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { CAUSES, needsWords, STEPS } from './eventRules';
import type { EventInput, EventKind, ReasonCode, ServiceRequest, WorkStep } from './service';

interface EventFormProps {
  kind: EventKind;
  request: ServiceRequest;
  pending: boolean;
  onSend: (event: EventInput) => void;
}

/** What an event needs besides its name: a cause, words, a step, or the papers that are there now. */
export function EventForm({ kind, request, pending, onSend }: EventFormProps) {
  const t = useT();
  const causes = CAUSES[kind] ?? [];
  const [cause, setCause] = useState<ReasonCode | undefined>(causes[0]);
  const [step, setStep] = useState<WorkStep>('DRAFTING');
  const [reason, setReason] = useState('');
  const [short, setShort] = useState(false);
  const [present, setPresent] = useState(() =>
    request.requirements.flatMap((each, place) => (each.present ? [place] : [])),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const missing = needsWords(kind) && reason.trim() === '';
    setShort(missing);
    if (missing || pending) return;
    onSend({
      kind,
      reasonCode: cause,
      reason: reason.trim() || undefined,
      step: kind === 'STEP_STARTED' ? step : undefined,
      present: kind === 'COMPLETED' ? present : undefined,
    });
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {causes.length > 0 && (
        <NativeSelect
          label={t('service.cause')}
          value={cause}
          onChange={(event) => setCause(event.currentTarget.value as ReasonCode)}
          data={causes.map((value) => ({ value, label: t(`service.reason.${value}`) }))}
        />
      )}
      {kind === 'STEP_STARTED' && (
        <NativeSelect
          label={t('service.step')}
          value={step}
          onChange={(event) => setStep(event.currentTarget.value as WorkStep)}
          data={STEPS.map((value) => ({ value, label: t(`service.step.${value}`) }))}
        />
      )}
      {kind === 'COMPLETED' &&
        request.requirements.map((each, place) => (
          <Checkbox
            key={each.text}
            label={each.text}
            checked={present.includes(place)}
            onChange={() =>
              setPresent((all) =>
                all.includes(place) ? all.filter((other) => other !== place) : [...all, place],
              )
            }
          />
        ))}
      {kind !== 'STEP_STARTED' && kind !== 'COMPLETED' && (
        <div>
          <Textarea
            label={t(needsWords(kind) ? 'service.words' : 'service.words.optional')}
            value={reason}
            rows={3}
            maxLength={1000}
            error={short ? t('service.words.missing') : undefined}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <ReadBy names={[t('service.readers.counter'), t('service.readers.heads')]} />
        </div>
      )}
      <Button type="submit" aria-disabled={pending || undefined}>
        {t(pending ? 'common.action.sending' : `service.do.${kind}`)}
      </Button>
    </form>
  );
}
