import * as v from 'valibot';

/** A new line of the plan. Messages are text ids. */
export const improvementSchema = v.object({
  itemCode: v.pipe(v.string(), v.nonEmpty('surveyresult.plan.item.missing')),
  action: v.pipe(v.string(), v.trim(), v.nonEmpty('surveyresult.plan.action.missing')),
  quarter: v.pipe(v.string(), v.nonEmpty('surveyresult.plan.quarter.missing')),
  ownerEmployeeId: v.pipe(v.string(), v.nonEmpty('surveyresult.plan.owner.missing')),
  publicText: v.pipe(v.string(), v.trim()),
});

/** This quarter and the five after it, as "2026-3". */
export function quartersFrom(today: string): string[] {
  const start = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return Array.from(
    { length: 6 },
    (_, place) => `${Math.floor((start + place) / 4)}-${((start + place) % 4) + 1}`,
  );
}
