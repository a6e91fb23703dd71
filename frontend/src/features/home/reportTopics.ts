import type { components } from '@/api/schema';
import type { MessageId } from '@/i18n/messages';

type ReportTopic = components['schemas']['ReportTopic'];

/** What may be wrong, in the words of the person's own data. */
export const TOPIC = {
  NAME: 'home.data.name',
  NIP: 'home.data.nip',
  GRADE: 'home.data.grade',
  POSITION: 'home.data.position',
  UNIT: 'home.data.unit',
  ASSESSOR: 'home.data.assessor',
  OTHER: 'home.report.topic.other',
} as const satisfies Record<ReportTopic, MessageId>;

export const TOPICS = Object.keys(TOPIC) as ReportTopic[];
