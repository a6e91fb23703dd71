import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { decimalText, parseDecimal } from '@/lib/decimal';
import { useField } from './useField';

type DecimalFieldProps = Omit<TextInputProps, 'error' | 'id' | 'form' | 'value' | 'onChange'> & {
  name: string;
  label: string;
};

/**
 * A number with decimals, typed with comma or point. The form holds a number, null when empty, and NaN for what is not a number,
 * which a schema refuses with v.number('…').
 */
export function DecimalField({ name, ...rest }: DecimalFieldProps) {
  const { form } = useField(name);
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => <DecimalInput {...rest} {...field} name={name} />}
    />
  );
}

interface DecimalInputProps extends Omit<DecimalFieldProps, 'ref'> {
  value: number | null;
  onChange: (value: number | null) => void;
}

function DecimalInput({ value, onChange, name, ...rest }: DecimalInputProps) {
  const { id, error } = useField(name);
  const [text, setText] = useState(decimalText(value));
  const typed = toNumber(text);
  const shown = Object.is(typed, value) ? text : decimalText(value);
  return (
    <TextInput
      {...rest}
      id={id}
      name={name}
      error={error}
      value={shown}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => {
        setText(event.currentTarget.value);
        onChange(toNumber(event.currentTarget.value));
      }}
    />
  );
}

const toNumber = (text: string): number | null =>
  text.trim() === '' ? null : (parseDecimal(text) ?? Number.NaN);
