import { Button } from '@mantine/core';
import type { Cycle } from '@/api/cycles';
import { EmptyState } from '@/components/EmptyState';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { useCreatePlan } from './createPlan';

/** Why there is no plan yet, and how one begins. */
export function NoPlan({ cycle }: { cycle: Cycle }) {
  const t = useT();
  const create = useCreatePlan();
  if (cycle.status !== 'OPEN') {
    return (
      <EmptyState title={t('target.none.title', { name: cycle.name })}>{t('target.none.closed')}</EmptyState>
    );
  }
  const begin = (): void => {
    if (!create.isPending) create.mutate({ cycleId: cycle.id });
  };
  return (
    <>
      {create.error && <ErrorState error={create.error} />}
      <EmptyState
        title={t('target.none.title', { name: cycle.name })}
        action={
          <Button aria-disabled={create.isPending || undefined} onClick={begin}>
            {t(create.isPending ? 'target.none.beginning' : 'target.none.begin')}
          </Button>
        }
      >
        <p>{t('target.none.text')}</p>
        <p>{t('target.none.provisional')}</p>
      </EmptyState>
    </>
  );
}
