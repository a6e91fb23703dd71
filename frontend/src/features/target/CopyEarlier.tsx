import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Versioned } from '@/api/client';
import { type Plan, plansOfQuery } from '@/api/plans';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { usePlanStep } from './planSteps';

/** Last year's plan as a start, offered while the draft is still empty. */
export function CopyEarlier({ plan, onCopied }: { plan: Versioned<Plan>; onCopied: () => void }) {
  const t = useT();
  const { value, etag } = plan;
  const { data: plans } = useQuery(plansOfQuery(value.employee.id));
  const copy = usePlanStep(value.id, 'copy');
  const earlier = plans?.some(
    ({ cycleId, status }) => cycleId !== value.cycleId && (status === 'CLOSED' || status === 'ESTABLISHED'),
  );
  if (!earlier || value.targets.length > 0) return null;
  const take = (): void => {
    if (copy.isPending) return;
    copy.mutate(
      { etag },
      {
        onSuccess: ({ value: filled }) => {
          showToast(t('target.copy.done', { count: filled.targets.length }));
          onCopied();
        },
      },
    );
  };
  return (
    <Notice
      title={t('target.copy.title')}
      action={
        <Button variant="default" aria-disabled={copy.isPending || undefined} onClick={take}>
          {t(copy.isPending ? 'common.action.sending' : 'target.copy.action')}
        </Button>
      }
    >
      <p className="measure">{t('target.copy.text')}</p>
      {copy.error && <ErrorState error={copy.error} />}
    </Notice>
  );
}
