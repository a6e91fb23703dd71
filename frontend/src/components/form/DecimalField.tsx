import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
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
  const sent = useRef(value);
  useEffect(() => {
    // Only a value from elsewhere, such as a reset, may replace what stands in the field while someone types.
    if (!Object.is(value, sent.current)) setText(decimalText(value));
    sent.current = value;
  }, [value]);
  const type = (next: string) => {
    sent.current = toNumber(next);
    setText(next);
    onChange(sent.current);
  };
  return (
    <TextInput
      {...rest}
      id={id}
      name={name}
      error={error}
      value={text}
      inputMode="decimal"
      autoComplete="off"
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

/** "12," on the way to "12,5" is no mistake yet. */
function toNumber(text: string): number | null {
  const typed = text.trim().replace(/[.,]$/, '');
  return typed === '' ? null : (parseDecimal(typed) ?? Number.NaN);
}
