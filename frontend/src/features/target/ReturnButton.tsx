import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useReasonedStep } from './planSteps';

/** Gives the plan back; the reason is the first thing its owner will see. */
export function ReturnButton({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const giveBack = useReasonedStep(plan.value.id, 'return');
  const { name } = plan.value.employee;
  const send = (reason: string): void =>
    giveBack.mutate(
      { etag: plan.etag, reason },
      {
        onSuccess: () => {
          setOpened(false);
          showToast(t('target.return.done', { name }));
        },
      },
    );
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('target.return.open')}
      </Button>
      <ReasonDialog
        title={t('target.return.title', { name })}
        lead={t('target.return.lead')}
        label={t('target.return.label')}
        action={t('target.return.action')}
        readBy={plan.value.readBy}
        opened={opened}
        onClose={() => setOpened(false)}
        onSubmit={send}
        pending={giveBack.isPending}
        error={giveBack.error}
      />
    </>
  );
}
