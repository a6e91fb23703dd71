import { Button, type ButtonProps } from '@mantine/core';
import { useFormContext } from 'react-hook-form';

/** Says what it does ("Kirim target") and, while it runs, that it runs. It is never disabled: pressing it explains what is missing. */
export function SubmitButton({
  children,
  busyText,
  ...rest
}: ButtonProps & { children: string; busyText?: string }) {
  const { formState } = useFormContext();
  const busy = formState.isSubmitting;
  return (
    <Button
      type="submit"
      {...rest}
      aria-disabled={busy || undefined}
      onClick={(event) => busy && event.preventDefault()}
    >
      {busy ? (busyText ?? children) : children}
    </Button>
  );
}
