import type { components } from '@/api/schema';

type Schemas = components['schemas'];
export type SurveyForm = Schemas['SurveyForm'];
export type ItemText = Schemas['SurveyItemText'];
/** What is sent: what was left blank is absent. */
export type AnswerBody = Schemas['SurveyAnswerRequest'];
export type Channel = AnswerBody['channel'];

export const PROFILE = ['gender', 'ageBand', 'education', 'occupation'] as const;
export type ProfileField = (typeof PROFILE)[number];

/** An item in the language chosen, else in the official wording. */
export const wording = (item: SurveyForm['items'][number], language: string): ItemText =>
  item.texts[language] ?? item.texts.id ?? { question: item.code, options: ['1', '2', '3', '4'] };
