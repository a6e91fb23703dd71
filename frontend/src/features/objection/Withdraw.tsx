import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useT } from '@/i18n/useT';
import { type Objection, useObjectionStep } from './objections';

/** By the employee, until it is decided. */
export function Withdraw({ found }: { found: Versioned<Objection> }) {
  const t = useT();
  const [asked, ask] = useState(false);
  const step = useObjectionStep(found.value.id, 'withdrawal');
  return (
    <div>
      <Button variant="default" onClick={() => ask(true)}>
        {t('objection.withdraw')}
      </Button>
      <ConfirmDialog
        title={t('objection.withdraw.title')}
        action={t('objection.withdraw')}
        opened={asked}
        onClose={() => ask(false)}
        onConfirm={() => step.mutate({ etag: found.etag, body: {} }, { onSuccess: () => ask(false) })}
        pending={step.isPending}
        error={step.error}
      >
        {t('objection.withdraw.lead')}
      </ConfirmDialog>
    </div>
  );
}
