import type { I18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { useCallback } from 'react';
import type { MessageId } from './messages';

export type Values = Record<string, string | number | Date>;
export type Translate = (id: MessageId, values?: Values) => string;

/** t('identity.signIn.title') in the language the person reads. */
export function useT(): Translate {
  const { i18n } = useLingui();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the instance stays, its locale changes
  return useCallback(translatorOf(i18n), [i18n, i18n.locale]);
}

const translatorOf =
  (i18n: I18n): Translate =>
  (id, values) =>
    i18n._(id, values);
