import type {
  Accumulation,
  AnnexKind,
  Approach,
  Aspect,
  BehaviourValueCode,
  Direction,
  LinkKind,
  Perspective,
  PlanStatus,
  TargetKind,
} from '@/api/plans';
import type { StatusKind } from '@/components/StatusBadge';
import type { Language } from '@/i18n/language';
import type { MessageId } from '@/i18n/messages';
import type { Translate } from '@/i18n/useT';
import { formatNumber, quantityText } from '@/lib/format';
import type { ReadIndicator } from './planText';

export const ASPECT = {
  QUANTITY: 'target.aspect.QUANTITY',
  QUALITY: 'target.aspect.QUALITY',
  TIME: 'target.aspect.TIME',
  COST: 'target.aspect.COST',
} as const satisfies Record<Aspect, MessageId>;

export const DIRECTION = {
  HIGHER_BETTER: 'target.direction.HIGHER_BETTER',
  LOWER_BETTER: 'target.direction.LOWER_BETTER',
  RANGE: 'target.direction.RANGE',
} as const satisfies Record<Direction, MessageId>;

export const ACCUMULATION = {
  SUM: 'target.accumulation.SUM',
  LATEST: 'target.accumulation.LATEST',
  AVERAGE: 'target.accumulation.AVERAGE',
} as const satisfies Record<Accumulation, MessageId>;

export const ACCUMULATION_HINT = {
  SUM: 'target.accumulation.SUM.hint',
  LATEST: 'target.accumulation.LATEST.hint',
  AVERAGE: 'target.accumulation.AVERAGE.hint',
} as const satisfies Record<Accumulation, MessageId>;

export const APPROACH = {
  QUANTITATIVE: 'target.approach.QUANTITATIVE',
  QUALITATIVE: 'target.approach.QUALITATIVE',
} as const satisfies Record<Approach, MessageId>;

export const PERSPECTIVE = {
  SERVICE_RECIPIENTS: 'target.perspective.SERVICE_RECIPIENTS',
  BUSINESS_PROCESS: 'target.perspective.BUSINESS_PROCESS',
  INTERNAL_STRENGTHENING: 'target.perspective.INTERNAL_STRENGTHENING',
  BUDGET: 'target.perspective.BUDGET',
} as const satisfies Record<Perspective, MessageId>;

export const LINK = {
  DIRECT: 'target.link.DIRECT',
  INDIRECT: 'target.link.INDIRECT',
} as const satisfies Record<LinkKind, MessageId>;

export const ANNEX = {
  RESOURCES: { title: 'target.annex.RESOURCES', hint: 'target.annex.RESOURCES.hint' },
  ACCOUNTABILITY: { title: 'target.annex.ACCOUNTABILITY', hint: 'target.annex.ACCOUNTABILITY.hint' },
  CONSEQUENCES: { title: 'target.annex.CONSEQUENCES', hint: 'target.annex.CONSEQUENCES.hint' },
} as const satisfies Record<AnnexKind, { title: MessageId; hint: MessageId }>;

export const STATUS = {
  DRAFT: { kind: 'draft', word: 'target.status.DRAFT' },
  SUBMITTED: { kind: 'sent', word: 'target.status.SUBMITTED' },
  RETURNED: { kind: 'fix', word: 'target.status.RETURNED' },
  AGREED: { kind: 'waiting', word: 'target.status.AGREED' },
  ESTABLISHED: { kind: 'done', word: 'target.status.ESTABLISHED' },
  SUPERSEDED: { kind: 'neutral', word: 'target.status.SUPERSEDED' },
  CLOSED: { kind: 'neutral', word: 'target.status.CLOSED' },
} as const satisfies Record<PlanStatus, { kind: StatusKind; word: MessageId }>;

/** The official names, for the moment before the server has told them with their guides. */
export const VALUE_NAME: Record<BehaviourValueCode, string> = {
  SERVICE_ORIENTED: 'Berorientasi Pelayanan',
  ACCOUNTABLE: 'Akuntabel',
  COMPETENT: 'Kompeten',
  HARMONIOUS: 'Harmonis',
  LOYAL: 'Loyal',
  ADAPTIVE: 'Adaptif',
  COLLABORATIVE: 'Kolaboratif',
};

/** "2 sampai 3 hari kerja", "95%", "1.200 dokumen"; null while the number is missing. */
export function goalText(indicator: ReadIndicator, t: Translate, language: Language): string | null {
  const { direction, targetValue, rangeLow, rangeHigh, unitOfMeasure } = indicator;
  const number = (value: number): string => formatNumber(value, language);
  const withUnit = (text: string): string => quantityText(text, unitOfMeasure);
  if (direction !== 'RANGE') return targetValue === undefined ? null : withUnit(number(targetValue));
  if (rangeLow === undefined || rangeHigh === undefined) return null;
  return withUnit(t('target.range', { low: number(rangeLow), high: number(rangeHigh) }));
}

export const TARGET_NAME = {
  MAIN: 'target.name.MAIN',
  ADDITIONAL: 'target.name.ADDITIONAL',
} as const satisfies Record<TargetKind, MessageId>;
