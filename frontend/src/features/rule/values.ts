import type { RuleField, RuleSection } from './rules';

/** What a form holds of one field: a list of texts stands as lines, what no field fits as JSON. */
export type FormValue = number | string | boolean | null;

const steps = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));

function at(value: unknown, pointer: string): unknown {
  return steps(pointer).reduce<unknown>((part, step) => (part as Record<string, unknown>)?.[step], value);
}

export function formValue(value: RuleSection['value'], { pointer, kind }: RuleField): FormValue {
  const found = at(value, pointer);
  if (kind === 'TEXTS') return ((found as string[]) ?? []).join('\n');
  if (kind === 'OTHER') return JSON.stringify(found ?? null);
  return (found ?? (kind === 'FLAG' ? false : null)) as FormValue;
}

/** The value with what the form holds, for sending; JSON that cannot be read goes as text, which the server refuses at its place. */
export function withFormValues(
  value: RuleSection['value'],
  fields: readonly RuleField[],
  typed: readonly FormValue[],
): RuleSection['value'] {
  const copy = structuredClone(value);
  fields.forEach((field, index) => {
    const path = steps(field.pointer);
    const last = path.pop() ?? '';
    const owner = path.reduce<Record<string, unknown>>(
      (part, step) => part[step] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
    owner[last] = sent(field, typed[index] ?? null);
  });
  return copy;
}

function sent({ kind }: RuleField, typed: FormValue): unknown {
  if (kind === 'TEXTS')
    return String(typed ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  if (kind !== 'OTHER') return typed;
  try {
    return JSON.parse(String(typed));
  } catch {
    return typed;
  }
}
