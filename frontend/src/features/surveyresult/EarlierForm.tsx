import { useQuery } from '@tanstack/react-query';
import type * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DecimalField } from '@/components/form/DecimalField';
import { DateField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { SCALES, unitChoices, useKeepEarlier } from './earlier';
import { earlierSchema, NOTHING } from './earlierSchema';

/** One index as it was printed; one of the same unit, day and scale is replaced. */
export function EarlierForm({ onDone }: { onDone: () => void }) {
  const t = useT();
  const units = useQuery(unitChoices);
  const keep = useKeepEarlier();
  const form = useAppForm({ schema: earlierSchema, defaultValues: NOTHING });

  async function send({ respondents, ...said }: v.InferOutput<typeof earlierSchema>): Promise<void> {
    await keep.mutateAsync({ ...said, respondents: Number(respondents) || undefined });
    showToast(t('surveyresult.earlier.kept'));
    onDone();
  }

  return (
    <AppForm form={form} onSubmit={send}>
      <SelectField
        name="unitId"
        label={t('surveyresult.unit')}
        data={[{ value: '', label: t('surveyresult.earlier.unit.choose') }, ...(units.data ?? [])]}
      />
      <TextField
        name="name"
        label={t('surveyresult.survey')}
        description={t('surveyresult.earlier.name.hint')}
        maxLength={200}
      />
      <DateField name="endsOn" label={t('surveyresult.endsOn')} />
      <DecimalField
        name="value"
        label={t('surveyresult.index')}
        description={t('surveyresult.earlier.value.hint')}
      />
      <SelectField
        name="scale"
        label={t('surveyresult.earlier.scale')}
        description={t('surveyresult.earlier.scale.hint')}
        data={SCALES.map((value) => ({ value, label: t(`surveyresult.earlier.scale.${value}`) }))}
      />
      <TextField name="respondents" label={t('surveyresult.n')} inputMode="numeric" optional />
      <TextField
        name="source"
        label={t('surveyresult.source')}
        description={t('surveyresult.earlier.source.hint')}
        maxLength={500}
      />
      <SubmitButton busyText={t('common.action.sending')}>{t('surveyresult.earlier.keep')}</SubmitButton>
    </AppForm>
  );
}
