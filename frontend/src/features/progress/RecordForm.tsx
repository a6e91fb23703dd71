import { onlineManager } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Period } from '@/api/cycles';
import type { IndicatorProgress } from '@/api/performance';
import { useEvidence } from '@/components/evidence/useEvidence';
import { AppForm } from '@/components/form/AppForm';
import { DecimalField } from '@/components/form/DecimalField';
import { DateField, TextAreaField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { LoadingSkeleton } from '@/components/LoadingSkeleton';
import { Notice } from '@/components/Notice';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, quantityText, todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { useOnline } from '@/lib/useOnline';
import { firstGuess, periodOn } from './periodOn';
import { useRecord } from './realisations';
import { recordSchema } from './recordSchema';
import { useRecordDraft } from './useRecordDraft';

// Number and day can be typed while the rest still arrives.
const picker = import('@/components/evidence/EvidencePicker');
const EvidencePicker = lazy(() => picker.then((part) => ({ default: part.EvidencePicker })));

interface RecordFormProps {
  indicator: IndicatorProgress;
  periods: readonly Period[];
  period: Period;
}

/** How much, when, and the proof. What is typed stays on this device until the server has it. */
export function RecordForm({ indicator, periods, period }: RecordFormProps) {
  const t = useT();
  const { language } = useLanguage();
  const online = useOnline();
  const [blank] = useState({ value: null, occurredOn: firstGuess(period), note: '', evidence: [] });
  const draft = useRecordDraft(indicator.id, blank);
  const inWords = indicator.aspect === undefined;
  const [schema] = useState(() => recordSchema(periods, inWords));
  const form = useAppForm({ schema, defaultValues: draft.start });
  const [keepEvidence] = useState(() => (evidence: typeof draft.start.evidence) => draft.keep({ evidence }));
  const evidence = useEvidence(draft.start.evidence, keepEvidence);
  const record = useRecord();
  const [unsentProof, setUnsentProof] = useState(false);
  const [heldBack, setHeldBack] = useState(false);
  const [restored, setRestored] = useState(draft.restored);
  const day = form.watch('occurredOn');
  useEffect(() => {
    const watching = form.watch(({ value = null, occurredOn = '', note = '' }) =>
      draft.keep({ value, occurredOn, note }),
    );
    return () => watching.unsubscribe();
  }, [form, draft.keep]);

  async function save({
    value,
    occurredOn,
    note,
  }: {
    value: number | null;
    occurredOn: string;
    note: string;
  }) {
    const place = periodOn(periods, occurredOn);
    if ((value === null && !inWords) || !place) return;
    setHeldBack(!onlineManager.isOnline());
    if (!onlineManager.isOnline()) return;
    const evidenceIds = await evidence.settle();
    setUnsentProof(evidenceIds === null);
    if (evidenceIds === null) return;
    const body = { indicatorId: indicator.id, periodId: place.id, occurredOn, evidenceIds };
    await record.mutateAsync({ ...body, value: value ?? undefined, note: note || undefined });
    showToast(
      value === null
        ? t('progress.form.savedWords')
        : t('progress.form.saved', {
            value: quantityText(formatNumber(value, language), indicator.unitOfMeasure),
          }),
    );
    setRestored(false);
    evidence.clear();
    form.reset(blank);
    draft.clear();
  }

  return (
    <AppForm form={form} onSubmit={save}>
      {restored && <Notice>{t('progress.form.restored')}</Notice>}
      {!inWords && (
        <DecimalField
          name="value"
          label={t('progress.form.value.label', { unit: indicator.unitOfMeasure })}
        />
      )}
      <DateField
        name="occurredOn"
        label={t('progress.form.day.label')}
        max={todayInOffice()}
        description={t('progress.form.day.period', { period: periodOn(periods, day)?.label ?? '–' })}
      />
      <TextAreaField
        name="note"
        label={t(inWords ? 'progress.form.words' : 'progress.form.note')}
        optional={!inWords}
        rows={inWords ? 4 : 2}
        maxLength={2000}
      />
      <Suspense fallback={<LoadingSkeleton />}>
        <EvidencePicker evidence={evidence} />
      </Suspense>
      {unsentProof && (
        <Notice tone="bad" live>
          {t('progress.evidence.unsent')}
        </Notice>
      )}
      {heldBack && !online && (
        <Notice tone="warn" live title={t('progress.form.offline.title')}>
          {t('progress.form.offline.text')}
        </Notice>
      )}
      <SubmitButton busyText={t('progress.form.saving')}>{t('progress.form.save')}</SubmitButton>
    </AppForm>
  );
}
