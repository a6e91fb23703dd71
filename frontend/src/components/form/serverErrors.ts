import type { FieldPath, FieldValues, UseFormReturn } from 'react-hook-form';
import { type FieldProblem, isProblem } from '@/api/problem';

export const SERVER = 'server';

/** /targets/0/title -> targets.0.title */
const fieldOfPointer = (pointer: string): string =>
  pointer
    .replace(/^\//, '')
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'))
    .join('.');

/** Puts the server's complaints on the fields they speak of; gives back those without a field on this form. */
export function placeServerErrors<V extends FieldValues, O>(
  form: UseFormReturn<V, unknown, O>,
  error: unknown,
  names: Record<string, string> = {},
): readonly FieldProblem[] {
  if (!isProblem(error)) return [];
  const known = Object.keys(form.getValues());
  return error.errors.filter((problem) => {
    const field = names[problem.pointer] ?? fieldOfPointer(problem.pointer);
    if (!known.includes(field.split('.')[0] ?? '')) return true;
    form.setError(field as FieldPath<V>, { type: SERVER, message: problem.detail });
    return false;
  });
}
