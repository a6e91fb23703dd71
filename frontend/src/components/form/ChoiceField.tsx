import { Radio } from '@mantine/core';
import type { ReactNode } from 'react';
import { Controller } from 'react-hook-form';
import styles from './ChoiceField.module.css';
import { useField } from './useField';

export interface Choice {
  value: string;
  label: string;
  description?: ReactNode;
}

/** One of a few, all in sight. More than about seven belong in a SelectField. */
export function ChoiceField({
  name,
  label,
  description,
  choices,
}: {
  name: string;
  label: string;
  description?: string;
  choices: readonly Choice[];
}) {
  const { form, id, error } = useField(name);
  return (
    <Controller
      name={name}
      control={form.control}
      render={({ field }) => (
        <Radio.Group
          id={id}
          name={name}
          label={label}
          description={description}
          error={error}
          value={field.value ?? ''}
          onChange={field.onChange}
          onBlur={field.onBlur}
        >
          <div className={styles.choices}>
            {choices.map((choice) => (
              <Radio
                key={choice.value}
                value={choice.value}
                label={choice.label}
                description={choice.description}
                className={styles.choice}
              />
            ))}
          </div>
        </Radio.Group>
      )}
    />
  );
}
