import { Button } from '@mantine/core';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { EventForm } from './EventForm';
import { isPlain } from './eventRules';
import type { EventInput, EventKind, ServiceRequest } from './service';
import type { UsedOutbox } from './useOutbox';

interface NextStepProps {
  request: ServiceRequest;
  etag: string;
  record: UsedOutbox['record'];
}

/** The usual next step first, as one press; whatever needs a word of explanation opens below. */
export function NextStep({ request, etag, record }: NextStepProps) {
  const t = useT();
  const [open, setOpen] = useState<EventKind | null>(null);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function send(event: EventInput): Promise<void> {
    setPending(true);
    setFailure(null);
    const { id: requestId, number } = request.summary;
    try {
      await record({ kind: 'EVENT', requestId, number, event, etag });
    } catch (error) {
      setFailure(error);
    } finally {
      setPending(false);
    }
  }

  const press = (kind: EventKind) => (isPlain(kind, request) ? void send({ kind }) : setOpen(kind));
  const kinds = usualOrder(request.possibleEvents);
  return (
    <Section title={t('service.nextStep')} boxed>
      {failure !== null && <ErrorState error={failure} keepsInput />}
      <div className="row">
        {kinds.map((kind, place) => (
          <Button
            key={kind}
            variant={place === 0 ? 'filled' : 'default'}
            aria-disabled={pending || undefined}
            aria-expanded={isPlain(kind, request) ? undefined : open === kind}
            onClick={() => !pending && press(kind)}
          >
            {t(`service.do.${kind}`)}
          </Button>
        ))}
      </div>
      {open && (
        <EventForm
          key={open}
          kind={open}
          request={request}
          pending={pending}
          onSend={(event) => void send(event)}
        />
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
