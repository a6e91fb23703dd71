import { NativeSelect, type NativeSelectProps } from '@mantine/core';
import { useField } from './useField';
import { type Named, useLabel } from './useLabel';

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
