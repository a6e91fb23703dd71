import * as v from 'valibot';
import type { Period } from '@/api/cycles';
import { todayInOffice } from '@/lib/format';
import { periodOn, takesEntries } from './periodOn';

const LARGEST = 99_999_999_999_999;
const hasFourDecimals = (value: number): boolean => Number(value.toFixed(4)) === value;

const amount = v.pipe(
  v.nullable(v.number('progress.form.value.invalid')),
  v.check((value) => value !== null, 'progress.form.value.missing'),
  v.check((value) => value === null || value >= 0, 'progress.form.value.negative'),
  v.check((value) => value === null || value <= LARGEST, 'progress.form.value.large'),
  v.check((value) => value === null || hasFourDecimals(value), 'progress.form.value.decimals'),
);

/** Where success is measured in words, the words are the entry. */
const told = v.pipe(v.string(), v.trim(), v.nonEmpty('progress.form.words.missing'));

const day = (periods: readonly Period[]) =>
  v.pipe(
    v.string(),
    v.nonEmpty('progress.form.day.missing'),
    v.check((text) => text <= todayInOffice(), 'progress.form.day.future'),
    v.check((text) => periodOn(periods, text) !== undefined, 'progress.form.day.outside'),
    v.check((text) => {
      const period = periodOn(periods, text);
      return period === undefined || takesEntries(period);
    }, 'progress.form.day.closed'),
  );

/** What an entry must be; the same limits as the server's, said while one types. */
export const recordSchema = (periods: readonly Period[], inWords = false) =>
  v.object({
    value: inWords ? v.null() : amount,
    occurredOn: day(periods),
    note: inWords ? told : v.pipe(v.string(), v.trim()),
  });

/** Its fields have names of their own: the form for a new entry stands on the same page. */
export const correctionSchema = (periods: readonly Period[], inWords = false) =>
  v.object({
    rightValue: inWords ? v.null() : amount,
    rightDay: day(periods),
    rightNote: inWords ? told : v.pipe(v.string(), v.trim()),
    reason: v.pipe(v.string(), v.trim(), v.nonEmpty('progress.correct.reason.missing')),
  });
