import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { EventForm } from './EventForm';
import { isPlain } from './eventRules';
import { type EventInput, type EventKind, type ServiceRequest, useRecordEvent } from './service';

/** The usual next step first, as one press; whatever needs a word of explanation opens below. */
export function NextStep({ request, etag }: { request: ServiceRequest; etag: string }) {
  const t = useT();
  const record = useRecordEvent(request.summary.id);
  const [open, setOpen] = useState<EventKind | null>(null);
  const send = (event: EventInput) => record.mutate({ event, etag });
  const press = (kind: EventKind) => (isPlain(kind, request) ? send({ kind }) : setOpen(kind));
  const kinds = usualOrder(request.possibleEvents);
  return (
    <Section title={t('service.nextStep')} boxed>
      {record.error && <ErrorState error={record.error} keepsInput />}
      <div className="row">
        {kinds.map((kind, place) => (
          <Button
            key={kind}
            variant={place === 0 ? 'filled' : 'default'}
            aria-disabled={record.isPending || undefined}
            aria-expanded={isPlain(kind, request) ? undefined : open === kind}
            onClick={() => !record.isPending && press(kind)}
          >
            {t(`service.do.${kind}`)}
          </Button>
        ))}
      </div>
      {open && (
        <EventForm key={open} kind={open} request={request} pending={record.isPending} onSend={send} />
      )}
    </Section>
  );
}

const ORDER: EventKind[] = [
  'CALLED',
  'INTAKE',
  'RESUBMITTED',
  'COMPLETED',
  'RESUMED',
  'STEP_STARTED',
  'STEP_ENDED',
  'READY',
  'HANDED_OVER',
  'RETURNED',
  'PAUSED',
  'CORRECTED',
  'REJECTED',
  'WITHDRAWN',
];

const usualOrder = (kinds: readonly EventKind[]): EventKind[] => ORDER.filter((kind) => kinds.includes(kind));
