import { type ReactNode, useRef, useState } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import { isProblem } from '@/api/problem';
import { useT } from '@/i18n/useT';
import { ErrorState } from '../ErrorState';
import styles from './AppForm.module.css';
import { ErrorSummary } from './ErrorSummary';
import { allMessages } from './fieldErrors';
import { placeServerErrors } from './serverErrors';

interface AppFormProps<V extends FieldValues, O> {
  form: UseFormReturn<V, unknown, O>;
  /** What it throws is shown: complaints about fields at their fields, the rest on top. Nothing typed is lost. */
  onSubmit: (values: O) => Promise<unknown>;
  /** Where a pointer of the server and a field of the form differ in name: { '/value': 'amount' }. */
  names?: Record<string, string>;
  children: ReactNode;
}

export function AppForm<V extends FieldValues, O>({ form, onSubmit, names, children }: AppFormProps<V, O>) {
  const t = useT();
  const [attempt, setAttempt] = useState(0);
  const [refused, setRefused] = useState(false);
  const focusedFor = useRef(0);
  const [failure, setFailure] = useState<unknown>(null);
  const [general, setGeneral] = useState<readonly string[]>([]);
  const messages = allMessages(form.formState.errors, t);

  async function send(values: O): Promise<void> {
    setFailure(null);
    setGeneral([]);
    try {
      await onSubmit(values);
      setRefused(false);
    } catch (error) {
      const homeless = placeServerErrors(form, error, names);
      const onFields = isProblem(error) && error.errors.length > 0;
      setGeneral(homeless.map((problem) => problem.detail));
      setFailure(onFields ? null : error);
      refuse();
    }
  }

  function refuse(): void {
    setRefused(true);
    setAttempt((count) => count + 1);
  }

  const submit = form.handleSubmit(send, refuse);
  return (
    <FormProvider {...form}>
      <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
        {failure !== null && <ErrorState error={failure} keepsInput />}
        {refused && messages.length + general.length > 0 && (
          <ErrorSummary messages={messages} general={general} attempt={attempt} focusedFor={focusedFor} />
        )}
        {children}
      </form>
    </FormProvider>
  );
}
