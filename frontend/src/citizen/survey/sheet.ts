import type { AnswerBody, Channel, ProfileField, SurveyForm } from './form';
import { stepsOf } from './steps';

/** What one person has answered so far. Null: skipped on purpose; absent: not reached yet. */
export interface Sheet {
  code: string;
  form: SurveyForm;
  language: string;
  step: number;
  /** Come from the overview to change one answer: the next step is the overview again. */
  changing: boolean;
  scores: Record<string, number | null>;
  profile: Partial<Record<ProfileField, string | null>>;
  comment: string;
  complaint: boolean;
  assisted: boolean;
  /** Milliseconds spent on filling in, pauses left out. */
  spent: number;
}

export const COMMENT_LIMIT = 1000;
/** Whoever is silent for longer on one question is doing something else. */
const PAUSE = 120_000;

export const emptySheet = (code: string, form: SurveyForm, language: string): Sheet => ({
  code,
  form,
  language,
  step: 0,
  changing: false,
  scores: {},
  profile: {},
  comment: '',
  complaint: false,
  assisted: false,
  spent: 0,
});

const lastStep = (sheet: Sheet): number => stepsOf(sheet.form).length - 1;

export const onward = (sheet: Sheet): Sheet => ({
  ...sheet,
  step: sheet.changing ? lastStep(sheet) : Math.min(sheet.step + 1, lastStep(sheet)),
  changing: false,
});

export const rated = (sheet: Sheet, item: string, score: number | null): Sheet =>
  onward({ ...sheet, scores: { ...sheet.scores, [item]: score } });

export const described = (sheet: Sheet, field: ProfileField, value: string | null): Sheet =>
  onward({ ...sheet, profile: { ...sheet.profile, [field]: value } });

export const atStep = (sheet: Sheet, step: number): Sheet => ({
  ...sheet,
  step: Math.max(0, Math.min(step, lastStep(sheet))),
  changing: false,
});

export const toChange = (sheet: Sheet, step: number): Sheet => ({ ...atStep(sheet, step), changing: true });

export const afterTime = (sheet: Sheet, milliseconds: number): Sheet => ({
  ...sheet,
  spent: sheet.spent + Math.max(0, Math.min(milliseconds, PAUSE)),
});

export const hasAnswers = (sheet: Sheet): boolean =>
  Object.values(sheet.scores).some((score) => score !== null) || sheet.comment.trim() !== '';

const filled = <T>(values: Record<string, T | null>): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Record<string, T>;

export function bodyOf(sheet: Sheet, channel: Channel): AnswerBody {
  const comment = sheet.comment.trim();
  return {
    scores: filled(sheet.scores),
    ...(filled(sheet.profile as Record<string, string | null>) as Pick<AnswerBody, ProfileField>),
    ...(comment && { comment }),
    ...(comment && sheet.complaint && { complaint: true }),
    ...(sheet.assisted && { assisted: true }),
    seconds: Math.round(sheet.spent / 1000),
    channel,
  };
}

/** A long number in a comment may be that of a person: the writer is warned before sending. */
export const looksPersonal = (comment: string): boolean => /\d(?:[ .-]?\d){7,}/.test(comment);
