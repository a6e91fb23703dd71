import { DataTable } from '@/components/table/DataTable';
import { useLanguage } from '@/i18n/useLanguage';
import { type Translate, useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { RuleField, RuleSection } from './rules';
import { formValue } from './values';

export function RuleValues({ value, fields }: { value: RuleSection['value']; fields: readonly RuleField[] }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('rule.values')}
      compact
      rows={fields}
      keyOf={(field) => field.pointer}
      columns={[
        { id: 'label', header: t('rule.field'), cell: (field) => field.label },
        {
          id: 'value',
          header: t('rule.value'),
          numeric: true,
          cell: (field) => shown(field, value, language, t),
        },
      ]}
    />
  );
}

function shown(field: RuleField, value: RuleSection['value'], language: 'id' | 'en', t: Translate): string {
  const found = formValue(value, field);
  if (typeof found === 'boolean') return t(found ? 'rule.yes' : 'rule.no');
  if (typeof found === 'number') return formatNumber(found, language);
  return (
    field.choices.find((choice) => choice.value === found)?.label ??
    String(found ?? '–').replaceAll('\n', ', ')
  );
}
