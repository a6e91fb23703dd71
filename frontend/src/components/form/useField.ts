import { get, useFormContext } from 'react-hook-form';
import { useT } from '@/i18n/useT';
import { errorText, fieldId, type LeafError } from './fieldErrors';
import { SERVER } from './serverErrors';

/** What every field needs from the form around it. */
export function useField(name: string) {
  const t = useT();
  const form = useFormContext();
  const error: LeafError | undefined = get(form.formState.errors, name);
  const { dirtyFields, touchedFields, isSubmitSuccessful, submitCount } = form.formState;
  const refused = submitCount > 0 && !isSubmitSuccessful;
  const written = Boolean(get(touchedFields, name) && get(dirtyFields, name));
  // A row just added or a field nobody wrote in is no mistake yet; a message there would move the button one is about to press.
  const spoken = refused || written || error?.type === SERVER;
  return {
    form,
    id: fieldId(name),
    error: error?.message && spoken ? errorText(error, t) : undefined,
  };
}
