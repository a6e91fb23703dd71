import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { DateField, TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import type { ServiceType, StandardInput } from './service';
import { useAddStandard } from './types';

const UNITS = ['WORKING_MINUTES', 'WORKING_HOURS', 'WORKING_DAYS', 'CALENDAR_DAYS'] as const;
const WRITTEN = [
  'PROCEDURE',
  'PRODUCT',
  'COMPLAINTS',
  'LEGAL_BASIS',
  'FACILITIES',
  'COMPETENCE',
  'SUPERVISION',
  'STAFF',
  'GUARANTEE',
  'SAFETY',
  'EVALUATION',
] as const;

const whole = (missing: string) =>
  v.pipe(v.string(), v.trim(), v.regex(/^\d{1,9}$/, missing), v.transform(Number));
const schema = v.object({
  decreeNumber: v.pipe(v.string(), v.trim(), v.nonEmpty('service.decree.missing')),
  validFrom: v.pipe(v.string(), v.nonEmpty('service.standard.from.missing')),
  amount: whole('service.standard.amount.missing'),
  unit: v.picklist(UNITS),
  fee: whole('service.fee.missing'),
  requirements: v.string(),
  ...Object.fromEntries(WRITTEN.map((component) => [component, v.string()])),
});
type Values = Record<(typeof WRITTEN)[number] | 'decreeNumber' | 'validFrom' | 'requirements', string> & {
  amount: number;
  fee: number;
  unit: (typeof UNITS)[number];
};

/** All fourteen components, taken over from the version before: only what changes is typed. */
export function StandardForm({
  type,
  etag,
  onDone,
}: {
  type: ServiceType;
  etag: string;
  onDone: () => void;
}) {
  const t = useT();
  const add = useAddStandard(type.id);
  const form = useAppForm({ schema: schema as never, defaultValues: startOf(type) as never });
  return (
    <AppForm
      form={form}
      names={{ '/duration/amount': 'amount' }}
      onSubmit={async (values) => {
        await add.mutateAsync({ standard: standardOf(values as unknown as Values), etag });
        showToast(t('service.standard.saved'));
        onDone();
      }}
    >
      <TextField name="decreeNumber" label={t('service.decree')} maxLength={200} />
      <DateField name="validFrom" label={t('service.standard.from')} />
      <TextField name="amount" label={t('service.standard.amount')} inputMode="numeric" />
      <SelectField
        name="unit"
        label={t('service.standard.unit')}
        data={UNITS.map((value) => ({ value, label: t(`service.timeUnit.${value}`) }))}
      />
      <TextField
        name="fee"
        label={t('service.fee')}
        description={t('service.fee.hint')}
        inputMode="numeric"
      />
      <TextAreaField
        name="requirements"
        label={t('service.new.requirements')}
        description={t('service.standard.requirements.hint')}
        rows={5}
      />
      {WRITTEN.map((component) => (
        <TextAreaField
          key={component}
          name={component}
          optional
          label={t(`service.component.${component}`)}
          rows={2}
          maxLength={2000}
        />
      ))}
      <SubmitButton busyText={t('common.action.sending')}>{t('service.standard.save')}</SubmitButton>
    </AppForm>
  );
}

function startOf({ standard }: ServiceType): Record<string, string> {
  const texts = Object.fromEntries(
    WRITTEN.map((component) => [
      component,
      standard?.components.find((each) => each.component === component)?.text ?? '',
    ]),
  );
  return {
    decreeNumber: '',
    validFrom: '',
    amount: standard ? String(standard.duration.amount) : '',
    unit: standard?.duration.unit ?? 'WORKING_MINUTES',
    fee: String(standard?.fee ?? 0),
    requirements: (standard?.requirements ?? [])
      .map((each) => (each.mandatory ? each.text : `(${each.text})`))
      .join('\n'),
    ...texts,
  };
}

/** A line in brackets is a requirement that may be missing. */
function standardOf(values: Values): StandardInput {
  const lines = values.requirements.split('\n').map((line) => line.trim());
  return {
    decreeNumber: values.decreeNumber,
    validFrom: values.validFrom,
    duration: { amount: values.amount, unit: values.unit },
    fee: values.fee,
    requirements: lines
      .filter((line) => line !== '')
      .map((line) => ({ text: line.replace(/^\((.*)\)$/, '$1'), mandatory: !/^\(.*\)$/.test(line) })),
    components: WRITTEN.flatMap((component) => {
      const text = (values[component] ?? '').trim();
      return text === '' ? [] : [{ component, text }];
    }),
  };
}
