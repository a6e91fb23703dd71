import { Button, Radio } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Versioned } from '@/api/client';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { useKeptText } from '@/lib/useKeptText';
import styles from './objection.module.css';
import { type Objection, useObjectionStep } from './objections';
import { isShort, ReasonField } from './ReasonField';

const SHORTEST = 10;

/** A late objection is heard, or not; both sides read why. */
export function AdmissionForm({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const { id, readBy } = found.value;
  const [admitted, setAdmitted] = useState('');
  const [reason, setReason, forget] = useKeptText(`objection.admission.${id}`);
  const [tried, setTried] = useState(false);
  const step = useObjectionStep(id, 'admission');
  const short = isShort(reason, SHORTEST);
  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!admitted || short || step.isPending) return;
    step.mutate(
      { etag: found.etag, body: { admitted: admitted === 'yes', reason: reason.trim() } },
      { onSuccess: forget },
    );
  }
  return (
    <Section title={t('objection.admission.title')} lead={t('objection.admission.lead')} boxed>
      <form className="stack" noValidate onSubmit={submit}>
        {step.error && <ErrorState error={step.error} keepsInput />}
        <Radio.Group
          label={t('objection.admission.choice')}
          value={admitted}
          onChange={setAdmitted}
          error={tried && !admitted ? t('objection.choose') : undefined}
        >
          <div className={styles.choices}>
            <Radio value="yes" label={t('objection.admission.yes')} />
            <Radio value="no" label={t('objection.admission.no')} />
          </div>
        </Radio.Group>
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
            {t(step.isPending ? 'common.action.sending' : 'objection.admission.send')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
