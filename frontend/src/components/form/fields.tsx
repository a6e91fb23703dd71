import { Textarea, type TextareaProps, TextInput, type TextInputProps } from '@mantine/core';
import { useField } from './useField';
import { type Named, useLabel } from './useLabel';

export function TextField({
  name,
  label,
  optional,
  ...rest
}: Named<TextInputProps> & { optional?: boolean }) {
  const { form, id, error } = useField(name);
  return (
    <TextInput {...rest} {...form.register(name)} id={id} error={error} label={useLabel(label, optional)} />
  );
}

export function TextAreaField({
  name,
  label,
  optional,
  ...rest
}: Named<TextareaProps> & { optional?: boolean }) {
  const { form, id, error } = useField(name);
  return (
    <Textarea {...rest} {...form.register(name)} id={id} error={error} label={useLabel(label, optional)} />
  );
}

/** The browser's own date field: it speaks the reader's language and is the quickest on a phone. Value: 2026-01-31. */
export function DateField(props: Named<TextInputProps> & { optional?: boolean }) {
  return <TextField {...props} type="date" />;
}
