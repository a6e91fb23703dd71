import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';
import type { MessageId } from './messages';
import type { Values } from './useT';

/** A text with elements in it: "Baca <0>petunjuk</0>" with parts={[<a href="…" />]}. */
export function T({ id, values, parts = [] }: { id: MessageId; values?: Values; parts?: ReactElement[] }) {
  const components = Object.fromEntries(parts.map((part, index) => [String(index), part]));
  return <Trans id={id} values={values} components={components} />;
}
