import { get, useFormContext } from 'react-hook-form';
import { useT } from '@/i18n/useT';
import { errorText, fieldId, type LeafError } from './fieldErrors';

/** What every field needs from the form around it. */
export function useField(name: string) {
  const t = useT();
  const form = useFormContext();
  const error: LeafError | undefined = get(form.formState.errors, name);
  return {
    form,
    id: fieldId(name),
    error: error?.message ? errorText(error, t) : undefined,
  };
}
