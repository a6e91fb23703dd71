import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import type { Plan } from '@/api/plans';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import styles from './PlanView.module.css';
import { usePlanStep } from './planSteps';

/** Signs after saying what a signature does; it cannot be taken back. */
export function SignButton({ plan }: { plan: Versioned<Plan> }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const sign = usePlanStep(plan.value.id, 'signature');
  const confirm = (): void =>
    sign.mutate(
      { etag: plan.etag },
      {
        onSuccess: ({ value }) => {
          setOpened(false);
          showToast(t(value.status === 'ESTABLISHED' ? 'target.sign.inForce' : 'target.sign.done'));
        },
      },
    );
  return (
    <>
      <Button onClick={() => setOpened(true)}>{t('target.sign.action')}</Button>
      <ConfirmDialog
        title={t('target.sign.title', { year: plan.value.year })}
        action={t('target.sign.confirm')}
        opened={opened}
        onClose={() => setOpened(false)}
        onConfirm={confirm}
        pending={sign.isPending}
        error={sign.error}
      >
        <ul className={styles.lines}>
          <li>{t('target.sign.means')}</li>
          <li>{t('target.sign.both')}</li>
          <li>{t('target.sign.final')}</li>
        </ul>
      </ConfirmDialog>
    </>
  );
}
