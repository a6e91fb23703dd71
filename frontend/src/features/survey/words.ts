import type { MessageId } from '@/i18n/messages';

const GENDERS = ['MALE', 'FEMALE'] as const;
const AGE_BANDS = ['UNDER_19', 'FROM_19', 'FROM_26', 'FROM_36', 'FROM_46', 'FROM_56'] as const;
const EDUCATIONS = [
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'DIPLOMA',
  'BACHELOR',
  'MASTER',
  'DOCTOR',
] as const;
const OCCUPATIONS = ['CIVIL_SERVANT', 'MILITARY', 'POLICE', 'PRIVATE', 'SELF_EMPLOYED', 'OTHER'] as const;

type Choice = readonly [string, MessageId];

/** What a respondent may say about themselves, in the groups in which it is published. */
export const PROFILE = {
  gender: GENDERS.map((value): Choice => [value, `survey.gender.${value}`]),
  ageBand: AGE_BANDS.map((value): Choice => [value, `survey.ageBand.${value}`]),
  education: EDUCATIONS.map((value): Choice => [value, `survey.education.${value}`]),
  occupation: OCCUPATIONS.map((value): Choice => [value, `survey.occupation.${value}`]),
} as const;

export type ProfileField = keyof typeof PROFILE;
export const PROFILE_FIELDS = Object.keys(PROFILE) as ProfileField[];
