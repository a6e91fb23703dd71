import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

/** "I have read it", which is not agreement. */
export function Acknowledgement({ evaluation, etag }: { evaluation: Evaluation; etag: string }) {
  const t = useT();
  const step = useStep(evaluation.id, 'acknowledgement');
  const send = () => step.mutate({ etag }, { onSuccess: () => showToast(t('evaluation.acknowledge.done')) });
  return (
    <Section title={t('evaluation.acknowledge.title')} boxed>
      <p className="measure">{t('evaluation.acknowledge.meaning')}</p>
      {step.error && <ErrorState error={step.error} />}
      <div>
        <Button aria-disabled={step.isPending || undefined} onClick={() => !step.isPending && send()}>
          {t(step.isPending ? 'common.action.sending' : 'evaluation.acknowledge.action')}
        </Button>
      </div>
    </Section>
  );
}
