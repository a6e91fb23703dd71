import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator, NumberField } from './draft';
import { numberFault } from './numberFault';

interface NumberTextProps {
  indicator: DraftIndicator;
  field: NumberField;
  label: string;
  hint?: string;
  optional?: boolean;
  onChange: (change: Partial<DraftIndicator>) => void;
}

/** A number as it is typed, with comma. It complains on leaving, not while one types. */
export function NumberText({ indicator, field, label, hint, optional, onChange }: NumberTextProps) {
  const t = useT();
  const { faults } = useDraftTools();
  const [typing, setTyping] = useState(false);
  const name = `${indicator.key}.${field}`;
  const fault = typing ? null : numberFault(indicator[field]);
  const unit = indicator.unitOfMeasure.trim();
  const labelOf = (): string => {
    if (unit) return t(optional ? 'target.number.optional' : 'target.number.label', { label, unit });
    return optional ? t('common.form.optional', { label }) : label;
  };
  return (
    <TextInput
      id={fieldId(name)}
      label={labelOf()}
      description={hint ?? t('target.number.hint')}
      inputMode="decimal"
      autoComplete="off"
      maxLength={30}
      value={indicator[field]}
      error={fault ? t(fault) : faults[name]}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={(event) => onChange({ [field]: event.currentTarget.value })}
    />
  );
}
