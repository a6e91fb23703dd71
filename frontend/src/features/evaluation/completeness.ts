import type { Rating } from '@/api/performance';
import type { Assessment } from './assessment';

export const SHORTEST_FEEDBACK = 20;
export const SHORTEST_REASON = 10;

export type ReasonCause = 'differs' | 'notExpected';

/** Why a rating of results needs a written reason, if it does (as the server asks at completion). */
export function resultReasonCause(rating: Rating | null, suggested: Rating | undefined): ReasonCause | null {
  if (rating === null) return null;
  if (suggested !== undefined && suggested !== rating) return 'differs';
  return rating === 'AS_EXPECTED' ? null : 'notExpected';
}

export const behaviourReasonCause = (rating: Rating | null): ReasonCause | null =>
  rating === null || rating === 'AS_EXPECTED' ? null : 'notExpected';

export type Missing = 'resultRating' | 'resultReason' | 'behaviourRating' | 'behaviourReason' | 'feedback';

/** What must still be written before the evaluation can be set, in the order of the form. */
export function missingIn(assessment: Assessment, suggested: Rating | undefined): Missing[] {
  const isShort = (text: string, length: number) => text.trim().length < length;
  const missing: [Missing, boolean][] = [
    ['resultRating', assessment.resultRating === null],
    [
      'resultReason',
      resultReasonCause(assessment.resultRating, suggested) !== null &&
        isShort(assessment.resultReason, SHORTEST_REASON),
    ],
    ['behaviourRating', assessment.behaviourRating === null],
    [
      'behaviourReason',
      behaviourReasonCause(assessment.behaviourRating) !== null &&
        isShort(assessment.behaviourReason, SHORTEST_REASON),
    ],
    ['feedback', isShort(assessment.feedback, SHORTEST_FEEDBACK)],
  ];
  return missing.filter(([, isMissing]) => isMissing).map(([name]) => name);
}
