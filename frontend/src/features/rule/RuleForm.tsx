import * as v from 'valibot';
import type { Versioned } from '@/api/client';
import { AppForm } from '@/components/form/AppForm';
import { CheckboxField } from '@/components/form/CheckboxField';
import { DateField, TextAreaField, TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { todayInOffice } from '@/lib/format';
import { showToast } from '@/lib/toast';
import { RuleFieldInput } from './RuleFieldInput';
import { RuleTrial } from './RuleTrial';
import { type RuleSection, useAddVersion } from './rules';
import { type FormValue, formValue, withFormValues } from './values';

const schema = v.object({
  values: v.array(v.any()),
  validFrom: v.pipe(v.string(), v.nonEmpty('rule.date.missing')),
  reason: v.pipe(v.string(), v.trim(), v.minLength(10, 'rule.reason.short')),
  source: v.pipe(v.string(), v.trim()),
  verified: v.boolean(),
});

/** A new version; what is typed stays when the server refuses it. */
export function RuleForm({ found: { value: rule, etag } }: { found: Versioned<RuleSection> }) {
  const t = useT();
  const add = useAddVersion(rule.section);
  const form = useAppForm({
    schema,
    defaultValues: {
      values: rule.fields.map((field) => formValue(rule.value, field)),
      validFrom: todayInOffice(),
      reason: '',
      source: '',
      verified: false,
    },
  });
  const names = Object.fromEntries(
    rule.fields.map(({ pointer }, at) => [`/value${pointer}`, `values.${at}`]),
  );
  const typed = () => withFormValues(rule.value, rule.fields, form.getValues('values') as FormValue[]);
  return (
    <AppForm
      form={form}
      names={names}
      onSubmit={async ({ validFrom, reason, source, verified }) => {
        await add.mutateAsync({
          etag,
          version: { value: typed(), validFrom, reason, verified, ...(source ? { source } : {}) },
        });
        showToast(t('rule.saved'));
      }}
    >
      {rule.fields.map((field, index) => (
        <RuleFieldInput key={field.pointer} field={field} name={`values.${index}`} />
      ))}
      <RuleTrial section={rule.section} value={typed} />
      <DateField name="validFrom" label={t('rule.validFrom')} description={t('rule.validFrom.hint')} />
      <div>
        <TextAreaField name="reason" label={t('rule.reason')} rows={3} maxLength={2000} />
        <ReadBy names={[t('rule.reader.officers'), t('rule.reader.auditor')]} />
      </div>
      <TextField name="source" label={t('rule.sourceField')} optional maxLength={500} />
      <CheckboxField name="verified" label={t('rule.verifiedField')} />
      <SubmitButton busyText={t('common.action.sending')}>{t('rule.save')}</SubmitButton>
    </AppForm>
  );
}
