import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { Disclosure } from '@/components/Disclosure';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { type Objection, useObjectionStep } from './objections';
import { isShort, ReasonField } from './ReasonField';
import { substitutesQuery } from './substitutes';

const SHORTEST = 10;

/** The personnel office names who decides, with a reason; whoever is in conflict is refused. */
export function AppointSubstitute({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const { id, readBy, decider } = found.value;
  const people = useQuery(substitutesQuery);
  const [employeeId, choose] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const step = useObjectionStep(id, 'substitute');
  const short = isShort(reason, SHORTEST);
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!employeeId || short || step.isPending) return;
    step.mutate({ etag: found.etag, body: { employeeId, reason: reason.trim() } });
  }
  return (
    <Disclosure summary={t('objection.appoint.title')} open={!decider}>
      <form className="stack" noValidate onSubmit={submit}>
        <p className="muted measure">{t('objection.appoint.lead')}</p>
        {(step.error ?? people.error) && <ErrorState error={step.error ?? people.error} keepsInput />}
        <NativeSelect
          label={t('objection.appoint.who')}
          value={employeeId}
          error={tried && !employeeId ? t('objection.choose') : undefined}
          onChange={(event) => choose(event.currentTarget.value)}
          data={[{ value: '', label: t('objection.appoint.choose') }, ...(people.data ?? [])]}
        />
        <ReasonField
          label={t('objection.reason')}
          value={reason}
          onChange={setReason}
          shortest={SHORTEST}
          tried={tried}
          readBy={readBy}
        />
        <div>
          <Button type="submit" aria-disabled={step.isPending || undefined}>
            {t(step.isPending ? 'common.action.sending' : 'objection.appoint.send')}
          </Button>
        </div>
      </form>
    </Disclosure>
  );
}
