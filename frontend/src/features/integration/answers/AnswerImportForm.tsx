import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { SheetInput } from '@/components/SheetInput';
import { useT } from '@/i18n/useT';
import { type AnswerImport, type Sheet, type Told, unitChoices, useCheckAnswers } from './answerImports';

const given = (message: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(message));
const schema = v.object({
  unitId: given('integration.answers.unit.missing'),
  name: given('integration.answers.name.missing'),
  startsOn: given('integration.answers.day.missing'),
  endsOn: given('integration.answers.day.missing'),
  weightPolicy: v.picklist(['EXACT_1_9', 'W_0_111', 'W_0_11']),
  displayOrder: v.picklist(['FACILITIES_EIGHTH', 'COMPLAINTS_EIGHTH']),
  population: v.pipe(v.string(), v.regex(/^\d{0,7}$/, 'integration.answers.population.wrong')),
});

interface AnswerImportFormProps {
  /** What was said before, when one comes back to change it. */
  before: Sheet | null;
  onChecked: (sheet: Sheet, found: AnswerImport) => void;
}

/** Whose survey the answers are from and when; the file says neither. Nothing is written here. */
export function AnswerImportForm({ before, onChecked }: AnswerImportFormProps) {
  const t = useT();
  const units = useQuery(unitChoices);
  const check = useCheckAnswers();
  const [file, setFile] = useState<File | null>(before?.file ?? null);
  const [missing, setMissing] = useState(false);
  const told = before?.told;
  const form = useAppForm({
    schema,
    defaultValues: {
      unitId: told?.unitId ?? '',
      name: told?.name ?? '',
      startsOn: told?.startsOn ?? '',
      endsOn: told?.endsOn ?? '',
      weightPolicy: told?.weightPolicy ?? 'EXACT_1_9',
      displayOrder: told?.displayOrder ?? 'FACILITIES_EIGHTH',
      population: told?.population?.toString() ?? '',
    },
  });

  async function send({ population, ...said }: v.InferOutput<typeof schema>): Promise<void> {
    setMissing(file === null);
    if (!file) return;
    const sheet = { told: { ...said, population: Number(population) || undefined } as Told, file };
    onChecked(sheet, await check.mutateAsync(sheet));
  }

  return (
    <AppForm form={form} onSubmit={send} names={NAMES}>
      <SheetInput
        label={t('integration.file')}
        file={file}
        onChange={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
        missing={missing && t('integration.file.missing')}
      />
      <SelectField
        name="unitId"
        label={t('integration.answers.unit')}
        data={[{ value: '', label: t('integration.answers.unit.choose') }, ...(units.data ?? [])]}
      />
      <TextField name="name" label={t('integration.answers.name')} maxLength={200} />
      <DateField name="startsOn" label={t('integration.answers.startsOn')} />
      <DateField name="endsOn" label={t('integration.answers.endsOn')} />
      <SelectField
        name="weightPolicy"
        label={t('survey.weights')}
        description={t('integration.answers.weights.hint')}
        data={(['EXACT_1_9', 'W_0_111', 'W_0_11'] as const).map((value) => ({
          value,
          label: t(`survey.weights.${value}`),
        }))}
      />
      <SelectField
        name="displayOrder"
        label={t('integration.answers.order')}
        data={(['FACILITIES_EIGHTH', 'COMPLAINTS_EIGHTH'] as const).map((value) => ({
          value,
          label: t(`integration.answers.order.${value}`),
        }))}
      />
      <TextField
        name="population"
        label={t('integration.answers.population')}
        description={t('integration.answers.population.hint')}
        inputMode="numeric"
        optional
      />
      <SubmitButton busyText={t('integration.answers.check.busy')}>
        {t('integration.answers.check')}
      </SubmitButton>
    </AppForm>
  );
}

const NAMES = Object.fromEntries(
  ['unitId', 'name', 'startsOn', 'endsOn', 'weightPolicy', 'displayOrder', 'population'].map((field) => [
    `/query/${field}`,
    field,
  ]),
);
