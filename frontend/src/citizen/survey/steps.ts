import { PROFILE, type ProfileField, type SurveyForm } from './form';

/** One question at a time. */
export type Step =
  | { kind: 'start' }
  | { kind: 'item'; code: string }
  | { kind: 'profile'; field: ProfileField }
  | { kind: 'comment' }
  | { kind: 'review' };

export function stepsOf(form: Pick<SurveyForm, 'items' | 'profile'>): Step[] {
  return [
    { kind: 'start' },
    ...form.items.map(({ code }): Step => ({ kind: 'item', code })),
    ...PROFILE.filter((field) => form.profile[field]?.length).map(
      (field): Step => ({ kind: 'profile', field }),
    ),
    { kind: 'comment' },
    { kind: 'review' },
  ];
}

// Everything there is to tap: begin, one answer a question, the complaint and on, the helper and send.
const TAPS: Record<Step['kind'], number> = { start: 1, item: 1, profile: 1, comment: 2, review: 2 };

/** How many taps whoever uses everything needs. */
export const tapsAtMost = (steps: Step[]): number => steps.reduce((taps, { kind }) => taps + TAPS[kind], 0);
