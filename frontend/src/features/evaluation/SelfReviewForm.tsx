import { useEffect, useState } from 'react';
import * as v from 'valibot';
import { useMe } from '@/api/me';
import { AppForm } from '@/components/form/AppForm';
import { TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { draftMirror } from '@/lib/drafts';
import { formatDate, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

const schema = v.object({ note: v.pipe(v.string(), v.trim()) });

/** The note stays on this device until it is handed in. */
export function SelfReviewForm({ evaluation, etag }: { evaluation: Evaluation; etag: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { accountId } = useMe();
  const { id, period, assessor, readBy } = evaluation;
  const [mirror] = useState(() => draftMirror<string>(accountId, `self.${id}`));
  const [start] = useState(() => mirror.read()?.value ?? evaluation.employeeNote ?? '');
  const form = useAppForm({ schema, defaultValues: { note: start } });
  const submit = useStep(id, 'submission');
  useEffect(() => {
    const watching = form.watch(({ note }) => mirror.write(note ?? '', etag));
    return () => watching.unsubscribe();
  }, [form, mirror, etag]);
  async function send({ note }: { note: string }): Promise<void> {
    await submit.mutateAsync({ etag, text: note || undefined });
    mirror.clear();
    showToast(t('evaluation.self.done', { assessor: assessor.name }));
  }
  return (
    <AppForm form={form} onSubmit={send}>
      {todayInOffice() <= period.endsOn && (
        <Notice>{t('evaluation.self.running', { date: formatDate(period.endsOn, language, 'long') })}</Notice>
      )}
      <p>{t('evaluation.self.due', { date: formatDate(period.dueOn, language, 'long') })}</p>
      <div>
        <TextAreaField
          name="note"
          label={t('evaluation.self.note')}
          description={t('evaluation.self.hint')}
          optional
          rows={6}
          maxLength={4000}
        />
        <ReadBy names={readBy} />
      </div>
      <SubmitButton busyText={t('common.action.sending')}>
        {t('evaluation.self.submit', { assessor: assessor.name })}
      </SubmitButton>
    </AppForm>
  );
}
