import type { components } from './schema';

export type Task = components['schemas']['Task'];

export const REPORT_TOPICS = ['NAME', 'NIP', 'GRADE', 'POSITION', 'UNIT', 'ASSESSOR', 'OTHER'] as const;
export type ReportTopic = (typeof REPORT_TOPICS)[number];

export interface DataConfirmation {
  correct: boolean;
  report?: { topic: ReportTopic; text: string };
}
