import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { type Objection, useObjectionStep } from './objections';

/** The decider takes it up; both sides are then asked for their statements. */
export function TakeUp({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const step = useObjectionStep(found.value.id, 'acknowledgement');
  const send = () => step.mutate({ etag: found.etag, body: undefined });
  return (
    <Section title={t('objection.takeUp.title')} boxed>
      <p className="measure">{t('objection.takeUp.lead')}</p>
      {step.error && <ErrorState error={step.error} />}
      <div>
        <Button aria-disabled={step.isPending || undefined} onClick={() => !step.isPending && send()}>
          {t(step.isPending ? 'common.action.sending' : 'objection.takeUp')}
        </Button>
      </div>
    </Section>
  );
}
