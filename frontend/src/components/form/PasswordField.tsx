import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useT } from '@/i18n/useT';
import { useField } from './useField';
import type { Named } from './useLabel';

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
