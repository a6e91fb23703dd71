import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { ReasonDialog } from '@/components/ReasonDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useSearchText } from '@/lib/useSearchText';
import { useReasonedStep } from './planSteps';

/** Begins the next version of a plan in force; the reason stays with it. */
export function RevisionButton({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [, showVersion] = useSearchText('versi');
  const revise = useReasonedStep(plan.value.id, 'revision');
  const begin = (reason: string): void =>
    revise.mutate(
      { etag: plan.etag, reason },
      {
        onSuccess: () => {
          setOpened(false);
          showVersion('');
          showToast(t('target.revision.begun'));
        },
      },
    );
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('target.revision.open')}
      </Button>
      <ReasonDialog
        title={t('target.revision.title')}
        lead={t('target.revision.lead')}
        label={t('target.revision.label')}
        action={t('target.revision.action')}
        readBy={plan.value.readBy}
        opened={opened}
        onClose={() => setOpened(false)}
        onSubmit={begin}
        pending={revise.isPending}
        error={revise.error}
      />
    </>
  );
}
