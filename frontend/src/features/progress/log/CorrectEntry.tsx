import { Button } from '@mantine/core';
import { useState } from 'react';
import * as v from 'valibot';
import type { Progress } from '@/api/performance';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { AboutFields } from './AboutFields';
import { type LogEntry, useCorrectEntry } from './log';
import { asEntry, asForm } from './logEntry';
import { type LogForm, logSchema } from './logSchema';

const schema = v.object({
  ...logSchema.entries,
  reason: v.pipe(v.string(), v.trim(), v.nonEmpty('log.correct.missing')),
});

/** What the entry should have said, and why it did not. The wrong one stays readable. */
export function CorrectEntry({
  entry,
  progress,
  onClose,
}: {
  entry: LogEntry;
  progress?: Progress;
  onClose: () => void;
}) {
  const t = useT();
  const [start] = useState(() => ({ ...asForm(entry), reason: '' }));
  const form = useAppForm({ schema, defaultValues: start });
  const correct = useCorrectEntry(entry.id);

  async function save({ reason, ...right }: LogForm & { reason: string }): Promise<void> {
    await correct.mutateAsync({
      entry: asEntry(
        right,
        entry.evidence.map(({ id }) => id),
      ),
      reason,
    });
    showToast(t('log.correct.done'));
    onClose();
  }

  return (
    <AppForm form={form} onSubmit={save}>
      <TextAreaField name="done" label={t('log.correct.right')} rows={2} maxLength={1000} />
      <DateField name="workedOn" label={t('log.form.day')} max={todayInOffice()} />
      <AboutFields progress={progress} />
      <TextAreaField name="reason" label={t('log.correct.reason')} rows={2} maxLength={1000} />
      <div className="row">
        <SubmitButton busyText={t('log.form.saving')}>{t('log.correct.save')}</SubmitButton>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </AppForm>
  );
}
