import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useOpenCycle } from './changeCycle';
import type { Cycle } from './cycles';

/** Opening is asked for twice: first what it would freeze, then the decision. */
export function OpenCycle({ found: { value, etag } }: { found: Versioned<Cycle> }) {
  const t = useT();
  const look = useOpenCycle(value.id);
  const open = useOpenCycle(value.id);
  const [asking, setAsking] = useState(false);
  const summary = look.data;
  return (
    <Section title={t('cycle.open.title')} lead={t('cycle.open.lead')} boxed>
      {look.error && <ErrorState error={look.error} />}
      <div>
        <Button
          aria-disabled={look.isPending || undefined}
          onClick={() => look.mutate({ etag, validateOnly: true }, { onSuccess: () => setAsking(true) })}
        >
          {t('cycle.open.check')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('cycle.open.confirm', { year: String(value.year) })}
        action={t('cycle.open.action')}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          open.mutate(
            { etag, validateOnly: false },
            {
              onSuccess: () => {
                setAsking(false);
                showToast(t('cycle.opened'));
              },
            },
          )
        }
        pending={open.isPending}
        error={open.error}
      >
        {summary && (
          <div className="stack-tight">
            <p>{t('cycle.open.summary', { employees: summary.employees, frozen: summary.frozen })}</p>
            {summary.problems.map(({ problem, people }) => (
              <p key={problem}>{t(`cycle.problem.${problem}.count`, { count: people })}</p>
            ))}
            {summary.withProblems > 0 && <p className="muted">{t('cycle.open.notBlocked')}</p>}
          </div>
        )}
      </ConfirmDialog>
    </Section>
  );
}
