/** The questions of a survey as the server gives them for a code. */
export interface SurveyForm {
  unitName: string;
  serviceName?: string;
  surveyName: string;
  expiresOn: string;
  languages: string[];
  items: { code: string; texts: Record<string, ItemText | undefined> }[];
  profile: Record<ProfileField, string[]>;
}

export interface ItemText {
  question: string;
  /** Four, from the worst to the best. */
  options: string[];
}

export const PROFILE = ['gender', 'ageBand', 'education', 'occupation'] as const;
export type ProfileField = (typeof PROFILE)[number];

export type Channel = 'WEB' | 'KIOSK';

/** What is sent: what was left blank is absent. */
export interface AnswerBody extends Partial<Record<ProfileField, string>> {
  scores: Record<string, number>;
  comment?: string;
  complaint?: boolean;
  assisted?: boolean;
  seconds?: number;
  channel: Channel;
}

/** An item in the language chosen, else in the official wording. */
export const wording = (item: SurveyForm['items'][number], language: string): ItemText =>
  item.texts[language] ?? item.texts.id ?? { question: item.code, options: ['1', '2', '3', '4'] };
