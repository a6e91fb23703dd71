import {
  Checkbox,
  type CheckboxProps,
  NativeSelect,
  type NativeSelectProps,
  PasswordInput,
  type PasswordInputProps,
  Textarea,
  type TextareaProps,
  TextInput,
  type TextInputProps,
} from '@mantine/core';
import { useT } from '@/i18n/useT';
import { useField } from './useField';

type Named<P> = Omit<P, 'error' | 'id' | 'form'> & { name: string; label: string };

/** Labels are always visible; what is optional says so, since most fields are needed. */
function useLabel(label: string, optional?: boolean): string {
  const t = useT();
  return optional ? t('common.form.optional', { label }) : label;
}

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

export function PasswordField({ name, label, ...rest }: Named<PasswordInputProps>) {
  const t = useT();
  const { form, id, error } = useField(name);
  const toggle = { 'aria-label': t('common.form.showPassword'), tabIndex: 0, 'aria-hidden': false };
  return (
    <PasswordInput
      {...rest}
      {...form.register(name)}
      id={id}
      error={error}
      label={label}
      visibilityToggleButtonProps={toggle}
    />
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

export function SelectField({
  name,
  label,
  optional,
  ...rest
}: Named<NativeSelectProps> & { optional?: boolean }) {
  const { form, id, error } = useField(name);
  return (
    <NativeSelect
      {...rest}
      {...form.register(name)}
      id={id}
      error={error}
      label={useLabel(label, optional)}
    />
  );
}

/** The browser's own date field: it speaks the reader's language and is the quickest on a phone. Value: 2026-01-31. */
export function DateField(props: Named<TextInputProps> & { optional?: boolean }) {
  return <TextField {...props} type="date" />;
}

export function CheckboxField({ name, ...rest }: Named<CheckboxProps>) {
  const { form, id, error } = useField(name);
  return <Checkbox {...rest} {...form.register(name)} id={id} error={error} />;
}
