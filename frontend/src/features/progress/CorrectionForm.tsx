import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { Period } from '@/api/cycles';
import type { IndicatorProgress, Realisation } from '@/api/performance';
import { AppForm } from '@/components/form/AppForm';
import { DecimalField } from '@/components/form/DecimalField';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { useCorrect } from './realisations';
import { correctionSchema } from './recordSchema';

interface CorrectionFormProps {
  entry: Realisation;
  indicator: IndicatorProgress;
  periods: readonly Period[];
  onClose: () => void;
}

const NAMES = { '/value': 'rightValue', '/occurredOn': 'rightDay', '/note': 'rightNote' };

/** The right value right below the wrong one, and why. The evidence stays with the new entry. */
export function CorrectionForm({ entry, indicator, periods, onClose }: CorrectionFormProps) {
  const t = useT();
  const inWords = indicator.aspect === undefined;
  const [schema] = useState(() =>
    correctionSchema(
      periods.filter(({ id }) => id === entry.periodId),
      inWords,
    ),
  );
  const form = useAppForm({
    schema,
    defaultValues: {
      rightValue: entry.value ?? null,
      rightDay: entry.occurredOn,
      rightNote: entry.note ?? '',
      reason: '',
    },
  });
  const correct = useCorrect(entry.id);
  const lead = useRef<HTMLParagraphElement>(null);
  useEffect(() => lead.current?.focus(), []);

  async function save(right: {
    rightValue: number | null;
    rightDay: string;
    rightNote: string;
    reason: string;
  }): Promise<void> {
    if (right.rightValue === null && !inWords) return;
    await correct.mutateAsync({
      value: right.rightValue ?? undefined,
      occurredOn: right.rightDay,
      note: right.rightNote || undefined,
      reason: right.reason,
      evidenceIds: entry.evidence.map(({ id }) => id),
    });
    showToast(t('progress.correct.done'));
    onClose();
  }

  return (
    <AppForm form={form} onSubmit={save} names={NAMES}>
      <p ref={lead} tabIndex={-1}>
        {t('progress.correct.lead')}
      </p>
      {!inWords && (
        <DecimalField
          name="rightValue"
          label={t('progress.correct.value', { unit: indicator.unitOfMeasure })}
        />
      )}
      <DateField name="rightDay" label={t('progress.form.day.label')} max={todayInOffice()} />
      <TextAreaField
        name="reason"
        label={t('progress.correct.reason.label')}
        description={t('progress.correct.reason.hint')}
        rows={2}
        maxLength={1000}
      />
      <TextAreaField
        name="rightNote"
        label={t(inWords ? 'progress.form.words' : 'progress.form.note')}
        optional={!inWords}
        rows={2}
        maxLength={2000}
      />
      <div className="row">
        <SubmitButton busyText={t('progress.form.saving')}>{t('progress.correct.save')}</SubmitButton>
        <Button variant="default" onClick={onClose}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </AppForm>
  );
}
