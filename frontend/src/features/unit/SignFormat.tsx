import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type UnitPredicate, useSignFormat } from './units';

/** The last step: it freezes the people with their predicates. */
export function SignFormat({ found: { value: unit, etag } }: { found: Versioned<UnitPredicate> }) {
  const t = useT();
  const sign = useSignFormat(unit.id);
  const [reason, setReason] = useState('');
  return (
    <Section title={t('unit.sign')} lead={t('unit.sign.lead')} boxed>
      {sign.error && <ErrorState error={sign.error} keepsInput />}
      <div>
        <Textarea
          label={t('unit.sign.reason')}
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ReadBy names={unit.readBy} />
      </div>
      <div>
        <Button
          aria-disabled={sign.isPending || undefined}
          onClick={() =>
            sign.mutate({ etag, reason: reason.trim() }, { onSuccess: () => showToast(t('unit.signed')) })
          }
        >
          {t('unit.sign.action')}
        </Button>
      </div>
    </Section>
  );
}
