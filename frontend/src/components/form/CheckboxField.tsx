import { Checkbox, type CheckboxProps } from '@mantine/core';
import { useField } from './useField';
import type { Named } from './useLabel';

export function CheckboxField({ name, ...rest }: Named<CheckboxProps>) {
  const { form, id, error } = useField(name);
  return <Checkbox {...rest} {...form.register(name)} id={id} error={error} />;
}
