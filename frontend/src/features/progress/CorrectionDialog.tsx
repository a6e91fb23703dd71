import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { Period } from '@/api/cycles';
import type { IndicatorProgress, Realisation } from '@/api/performance';
import { AppForm } from '@/components/form/AppForm';
import { DecimalField } from '@/components/form/DecimalField';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { useCorrect } from './realisations';
import { correctionSchema } from './recordSchema';

interface CorrectionDialogProps {
  entry: Realisation;
  indicator: IndicatorProgress;
  periods: readonly Period[];
  onClose: () => void;
}

/** The right value beside the wrong one, and why. The evidence stays with the new entry. */
export function CorrectionDialog({ entry, indicator, periods, onClose }: CorrectionDialogProps) {
  const t = useT();
  const { language } = useLanguage();
  const own = periods.filter(({ id }) => id === entry.periodId);
  const [schema] = useState(() => correctionSchema(own));
  const defaultValues = {
    value: entry.value,
    occurredOn: entry.occurredOn,
    note: entry.note ?? '',
    reason: '',
  };
  const form = useAppForm({ schema, defaultValues });
  const correct = useCorrect(entry.id);

  async function save(values: { value: number | null; occurredOn: string; note: string; reason: string }) {
    if (values.value === null) return;
    const evidenceIds = entry.evidence.map(({ id }) => id);
    await correct.mutateAsync({
      ...values,
      value: values.value,
      note: values.note || undefined,
      evidenceIds,
    });
    showToast(t('progress.correct.done'));
    onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('progress.correct.title')}
      closeButtonProps={{ 'aria-label': t('common.action.close') }}
    >
      <AppForm form={form} onSubmit={save}>
        <p>
          {t('progress.correct.lead', {
            value: `${formatNumber(entry.value, language)} ${indicator.unitOfMeasure}`,
            date: formatDate(entry.occurredOn, language),
          })}
        </p>
        <DecimalField
          name="value"
          label={t('progress.correct.value', { unit: indicator.unitOfMeasure })}
          data-autofocus
        />
        <DateField name="occurredOn" label={t('progress.form.day.label')} max={todayInOffice()} />
        <TextAreaField
          name="reason"
          label={t('progress.correct.reason.label')}
          description={t('progress.correct.reason.hint')}
          rows={2}
          maxLength={1000}
        />
        <TextAreaField name="note" label={t('progress.form.note')} optional rows={2} maxLength={2000} />
        <div className="row">
          <SubmitButton busyText={t('progress.form.saving')}>{t('progress.correct.save')}</SubmitButton>
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </div>
      </AppForm>
    </Modal>
  );
}
