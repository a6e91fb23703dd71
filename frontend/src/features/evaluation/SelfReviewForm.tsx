import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMe } from '@/api/me';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { ReadBy } from '@/components/ReadBy';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { draftMirror } from '@/lib/drafts';
import { formatDate, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import type { Evaluation } from './assessment';
import { useStep } from './steps';

/** One text that may be empty, kept on this device until it is handed in. */
export function SelfReviewForm({ evaluation, etag }: { evaluation: Evaluation; etag: string }) {
  const t = useT();
  const { language } = useLanguage();
  const { accountId } = useMe();
  const { id, period, assessor, readBy } = evaluation;
  const [mirror] = useState(() => draftMirror<string>(accountId, `self.${id}`));
  const [note, setNote] = useState(() => mirror.read()?.value ?? evaluation.employeeNote ?? '');
  const submit = useStep(id, 'submission');

  function write(text: string): void {
    setNote(text);
    mirror.write(text, etag);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (submit.isPending) return;
    submit.mutate(
      { etag, text: note.trim() || undefined },
      {
        onSuccess: () => {
          mirror.clear();
          showToast(t('evaluation.self.done', { assessor: assessor.name }));
        },
      },
    );
  }
  return (
    <form className="stack" noValidate onSubmit={send}>
      {submit.error && <ErrorState error={submit.error} keepsInput />}
      {todayInOffice() <= period.endsOn && (
        <Notice>{t('evaluation.self.running', { date: formatDate(period.endsOn, language, 'long') })}</Notice>
      )}
      <p>{t('evaluation.self.due', { date: formatDate(period.dueOn, language, 'long') })}</p>
      <div>
        <Textarea
          label={t('common.form.optional', { label: t('evaluation.self.note') })}
          description={t('evaluation.self.hint')}
          rows={6}
          maxLength={4000}
          value={note}
          onChange={(event) => write(event.currentTarget.value)}
        />
        <ReadBy names={readBy} />
      </div>
      <div>
        <Button type="submit" aria-disabled={submit.isPending || undefined}>
          {submit.isPending
            ? t('common.action.sending')
            : t('evaluation.self.submit', { assessor: assessor.name })}
        </Button>
      </div>
    </form>
  );
}
