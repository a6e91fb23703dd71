import type { FieldErrors } from 'react-hook-form';
import type { MessageId } from '@/i18n/messages';
import type { Translate } from '@/i18n/useT';
import { SERVER } from './serverErrors';

export interface FieldMessage {
  field: string;
  text: string;
}

export interface LeafError {
  type: string;
  message: string;
}

/** The server's messages are texts already; ours are ids. */
export const errorText = (error: LeafError, t: Translate): string =>
  error.type === SERVER ? error.message : t(error.message as MessageId);

/** Every message of the form in the order of its fields. */
export function allMessages(errors: FieldErrors, t: Translate, prefix = ''): FieldMessage[] {
  return Object.entries(errors).flatMap(([name, error]) => {
    if (!error || name === 'ref') return [];
    const field = `${prefix}${name}`;
    if (isLeaf(error)) return [{ field, text: errorText(error, t) }];
    return typeof error === 'object' ? allMessages(error as FieldErrors, t, `${field}.`) : [];
  });
}

const isLeaf = (error: unknown): error is LeafError =>
  typeof error === 'object' && error !== null && typeof (error as LeafError).message === 'string';

export const fieldId = (name: string): string => `f-${name.replaceAll('.', '-')}`;
