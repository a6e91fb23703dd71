import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Progress } from '@/api/performance';
import { Disclosure } from '@/components/Disclosure';
import { useEvidence } from '@/components/evidence/useEvidence';
import { AppForm } from '@/components/form/AppForm';
import { CheckboxField } from '@/components/form/CheckboxField';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { useOnline } from '@/lib/useOnline';
import { AboutFields } from './AboutFields';
import type { LogEntry } from './log';
import { asEntry } from './logEntry';
import type { LogForm } from './logSchema';
import { useLogForm } from './useLogForm';
import type { OutboxHandle } from './useOutbox';

const EvidencePicker = lazy(() =>
  import('@/components/evidence/EvidencePicker').then((part) => ({ default: part.EvidencePicker })),
);

interface QuickAddProps {
  progress: Progress | undefined;
  /** The latest entry, to repeat. */
  latest: LogEntry | undefined;
  outbox: OutboxHandle;
  readBy: readonly string[];
}

/** What did you do? One sentence is enough; Ctrl+Enter sends it. */
export function QuickAdd({ progress, latest, outbox, readBy }: QuickAddProps) {
  const t = useT();
  const online = useOnline();
  const { form, clear, repeat } = useLogForm();
  const evidence = useEvidence([]);
  const [unsent, setUnsent] = useState(false);

  async function save(values: LogForm): Promise<void> {
    const proof = online ? await evidence.settle() : [];
    setUnsent(proof === null);
    if (proof === null) return;
    await outbox.add(asEntry(values, proof));
    showToast(t(online ? 'log.saved' : 'log.queued'));
    evidence.clear();
    clear();
  }

  return (
    <AppForm form={form} onSubmit={save}>
      <div>
        <TextAreaField
          name="done"
          label={t('log.form.done')}
          placeholder={t('log.form.done.example')}
          rows={2}
          maxLength={1000}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }
          }}
        />
        <ReadBy names={readBy} />
      </div>
      <AboutFields progress={progress} />
      <Disclosure summary={t('log.form.more')}>
        <div className="stack">
          <DateField name="workedOn" label={t('log.form.day')} max={todayInOffice()} />
          <CheckboxField name="week" label={t('log.form.week')} />
          {online ? (
            <Suspense fallback={<LoadingSkeleton />}>
              <EvidencePicker evidence={evidence} />
            </Suspense>
          ) : (
            <p className="caption">{t('log.form.proofLater')}</p>
          )}
        </div>
      </Disclosure>
      {unsent && (
        <Notice tone="bad" live>
          {t('log.form.proofUnsent')}
        </Notice>
      )}
      <div className="row">
        <SubmitButton busyText={t('log.form.saving')}>{t('log.form.save')}</SubmitButton>
        {latest && (
          <Button variant="default" onClick={() => repeat(latest)}>
            {t('log.form.repeat')}
          </Button>
        )}
      </div>
    </AppForm>
  );
}
