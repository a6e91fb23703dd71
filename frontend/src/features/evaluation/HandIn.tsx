import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

interface HandInProps {
  evaluation: Evaluation;
  etag: string;
  /** True when the server has all that was written. */
  flush: () => Promise<boolean>;
}

/** Hands the period over to the assessor, with all that was written. */
export function HandIn({ evaluation, etag, flush }: HandInProps) {
  const t = useT();
  const { language } = useLanguage();
  const { period, assessor } = evaluation;
  const submit = useStep(evaluation.id, 'submission');
  async function send(): Promise<void> {
    if (submit.isPending || !(await flush())) return;
    submit.mutate(
      { etag },
      { onSuccess: () => showToast(t('evaluation.self.done', { assessor: assessor.name })) },
    );
  }
  return (
    <Section title={t('evaluation.self.handIn')} boxed>
      {submit.error && <ErrorState error={submit.error} keepsInput />}
      {todayInOffice() <= period.endsOn && (
        <Notice>{t('evaluation.self.running', { date: formatDate(period.endsOn, language, 'long') })}</Notice>
      )}
      <p>{t('evaluation.self.due', { date: formatDate(period.dueOn, language, 'long') })}</p>
      <div>
        <Button aria-disabled={submit.isPending || undefined} onClick={() => void send()}>
          {submit.isPending
            ? t('common.action.sending')
            : t('evaluation.self.submit', { assessor: assessor.name })}
        </Button>
      </div>
    </Section>
  );
}
