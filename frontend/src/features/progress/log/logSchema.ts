import * as v from 'valibot';
import { todayInOffice } from '@/lib/format';

const fits = (value: number | null): boolean =>
  value === null || (value >= 0 && Number(value.toFixed(4)) === value);

/** What an entry must be; the same limits as the server's. The indicator is chosen as "target/indicator". */
export const logSchema = v.object({
  done: v.pipe(v.string(), v.trim(), v.nonEmpty('log.form.done.missing')),
  workedOn: v.pipe(
    v.string(),
    v.nonEmpty('log.form.day.missing'),
    v.check((day) => day <= todayInOffice(), 'log.form.day.future'),
  ),
  week: v.boolean(),
  about: v.string(),
  quantity: v.pipe(
    v.nullable(v.number('log.form.quantity.invalid')),
    v.check(fits, 'log.form.quantity.invalid'),
  ),
});

export type LogForm = v.InferOutput<typeof logSchema>;
