import { CheckboxField } from '@/components/form/CheckboxField';
import { DecimalField } from '@/components/form/DecimalField';
import { TextAreaField, TextField } from '@/components/form/fields';
import { SelectField } from '@/components/form/SelectField';
import type { RuleField } from './rules';

/** The input that fits what may stand there. */
export function RuleFieldInput({ field, name }: { field: RuleField; name: string }) {
  switch (field.kind) {
    case 'WHOLE':
    case 'DECIMAL':
      return <DecimalField name={name} label={field.label} />;
    case 'FLAG':
      return <CheckboxField name={name} label={field.label} />;
    case 'CHOICE':
      return (
        <SelectField
          name={name}
          label={field.label}
          data={field.choices.map(({ value, label }) => ({ value, label }))}
        />
      );
    case 'TEXTS':
      return <TextAreaField name={name} label={field.label} rows={4} />;
    default:
      return <TextField name={name} label={field.label} />;
  }
}
