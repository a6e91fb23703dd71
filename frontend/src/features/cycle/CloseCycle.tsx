import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useCloseCycle } from './changeCycle';
import type { Cycle } from './cycles';

/** Offered once the year is over. What is not evaluated yet can still be: the way to it stands beside the button. */
export function CloseCycle({ found: { value, etag } }: { found: Versioned<Cycle> }) {
  const t = useT();
  const close = useCloseCycle(value.id);
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('cycle.close.title')} lead={t('cycle.close.lead')} boxed>
      <p>
        <Link to="/admin/kelengkapan">{t('cycle.completeness')}</Link>
      </p>
      <div>
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('cycle.close.action')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('cycle.close.confirm', { year: String(value.year) })}
        action={t('cycle.close.action')}
        opened={asking}
        onClose={() => setAsking(false)}
        onConfirm={() =>
          close.mutate(
            { etag },
            {
              onSuccess: () => {
                setAsking(false);
                showToast(t('cycle.close.done'));
              },
            },
          )
        }
        pending={close.isPending}
        error={close.error}
      >
        <p>{t('cycle.close.forGood')}</p>
      </ConfirmDialog>
    </Section>
  );
}
