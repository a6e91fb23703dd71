import { useState } from 'react';
import * as v from 'valibot';
import { AppForm } from '@/components/form/AppForm';
import { CheckboxField } from '@/components/form/CheckboxField';
import { TextField } from '@/components/form/fields';
import { SubmitButton } from '@/components/form/SubmitButton';
import { useAppForm } from '@/components/form/useAppForm';
import { useT } from '@/i18n/useT';
import { FormulaSteps } from './FormulaSteps';
import styles from './followup.module.css';
import { FIELDS, type FormulaName, type FormulaResult, reckon } from './formulas';

const NUMBER = /^\d{1,10}([.,]\d{1,4})?$/;

function schemaOf(formula: FormulaName) {
  const entries = FIELDS[formula].map(({ name, kind, optional }) => [
    name,
    kind === 'flag'
      ? v.boolean()
      : v.pipe(
          v.string(),
          v.trim(),
          v.check((text) => (optional && text === '') || NUMBER.test(text), 'followup.formula.number'),
        ),
  ]);
  return v.object(Object.fromEntries(entries));
}

export function FormulaForm({ formula }: { formula: FormulaName }) {
  const t = useT();
  const fields = FIELDS[formula];
  const [result, setResult] = useState<FormulaResult | null>(null);
  const form = useAppForm({
    schema: schemaOf(formula) as never,
    defaultValues: Object.fromEntries(
      fields.map(({ name, kind }) => [name, kind === 'flag' ? false : '']),
    ) as never,
  });
  return (
    <>
      <AppForm
        form={form}
        onSubmit={async (values) => setResult(await reckon(formula, queryOf(values as never)))}
        names={Object.fromEntries(fields.map(({ name }) => [`/query/${name}`, name]))}
      >
        <div className={styles.fields}>
          {fields.map(({ name, kind, optional }) =>
            kind === 'flag' ? (
              <CheckboxField key={name} name={name} label={t(`followup.formula.field.${name}` as never)} />
            ) : (
              <TextField
                key={name}
                name={name}
                label={t(`followup.formula.field.${name}` as never)}
                optional={optional}
                inputMode="decimal"
                maxLength={15}
              />
            ),
          )}
        </div>
        <SubmitButton busyText={t('common.action.sending')}>{t('followup.formula.action')}</SubmitButton>
      </AppForm>
      {result && <FormulaSteps result={result} />}
    </>
  );
}

const queryOf = (values: Record<string, string | boolean>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== '' && value !== false)
      .map(([name, value]) => [name, typeof value === 'string' ? value.replace(',', '.') : value]),
  );
