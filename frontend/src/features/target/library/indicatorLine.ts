import type { Aspect } from '@/api/plans';
import { decimalText } from '@/lib/decimal';
import { DEFAULTS } from '../indicatorDefaults';
import type { LibraryTarget } from '../library';
import { readNumber } from '../numberFault';
import type { LibraryInput } from './libraryTargets';

type LibraryIndicator = LibraryTarget['indicators'][number];

/** An indicator of an example while it is written; a range keeps its limits, which the form does not ask for. */
export interface Line extends Omit<LibraryIndicator, 'targetValue'> {
  key: string;
  targetValue: string;
}

export const newLine = (aspect: Aspect = 'QUANTITY'): Line => ({
  key: crypto.randomUUID(),
  aspect,
  description: '',
  targetValue: '',
  ...DEFAULTS[aspect],
});

export const linesOf = (start: LibraryTarget | undefined): Line[] =>
  start
    ? start.indicators.map((indicator, at) => ({
        ...indicator,
        key: String(at),
        targetValue: decimalText(indicator.targetValue),
      }))
    : [newLine()];

/** What says nothing is left out. */
export const readLines = (lines: readonly Line[]): LibraryInput['indicators'] =>
  lines
    .filter(({ description }) => description.trim() !== '')
    .map(({ key: _, targetValue, description, ...line }) => ({
      ...line,
      description: description.trim(),
      targetValue: readNumber(targetValue) ?? undefined,
    }));
