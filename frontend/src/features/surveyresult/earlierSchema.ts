import * as v from 'valibot';
import { todayInOffice } from '@/lib/format';

const given = (message: string) => v.pipe(v.string(), v.trim(), v.nonEmpty(message));
const hasTwoDecimals = (value: number): boolean => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;

/** An index as it was printed. Messages are text ids. */
export const earlierSchema = v.object({
  unitId: given('surveyresult.earlier.unit.missing'),
  name: given('surveyresult.earlier.name.missing'),
  endsOn: v.pipe(
    given('surveyresult.earlier.day.missing'),
    v.check((day) => day <= todayInOffice(), 'surveyresult.earlier.day.ahead'),
  ),
  value: v.pipe(
    v.number('surveyresult.earlier.value.wrong'),
    v.minValue(25, 'surveyresult.earlier.value.wrong'),
    v.maxValue(100, 'surveyresult.earlier.value.wrong'),
    v.check(hasTwoDecimals, 'surveyresult.earlier.value.wrong'),
  ),
  scale: v.picklist(['PERMENPANRB_14_2017', 'KEPMENPAN_25_2004']),
  respondents: v.pipe(v.string(), v.regex(/^([1-9]\d{0,6})?$/, 'surveyresult.earlier.respondents.wrong')),
  source: given('surveyresult.earlier.source.missing'),
});

export const NOTHING = {
  unitId: '',
  name: '',
  endsOn: '',
  value: null as unknown as number,
  scale: 'PERMENPANRB_14_2017',
  respondents: '',
  source: '',
} as const;
