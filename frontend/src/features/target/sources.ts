import type { Accumulation, Direction } from '@/api/plans';
import type { IndicatorSource } from '@/api/requests';

type ComputedSource = Exclude<IndicatorSource, 'MANUAL'>;

interface Counted {
  unitOfMeasure: string;
  direction: Direction;
  accumulation: Accumulation;
}

const SHARE: Counted = { unitOfMeasure: '%', direction: 'HIGHER_BETTER', accumulation: 'AVERAGE' };

const POINTS: Counted = { ...SHARE, unitOfMeasure: 'nilai' };

/** The one way in which each source is counted; the server refuses another. Units are part of the plan, in Indonesian. */
const COUNTED: Record<ComputedSource, Counted> = {
  ON_TIME_RATE: SHARE,
  ON_TIME_AGAINST_UNIT: SHARE,
  FIRST_TIME_RIGHT: SHARE,
  MEDIAN_PROCESSING_TIME: { unitOfMeasure: 'menit', direction: 'LOWER_BETTER', accumulation: 'AVERAGE' },
  REQUESTS_FINISHED: { unitOfMeasure: 'permohonan', direction: 'HIGHER_BETTER', accumulation: 'SUM' },
  UNIT_INDEX: { ...POINTS, accumulation: 'LATEST' },
  STAFF_COMPETENCE: POINTS,
  STAFF_CONDUCT: POINTS,
};

export const SOURCES: IndicatorSource[] = ['MANUAL', ...(Object.keys(COUNTED) as ComputedSource[])];

export const isComputed = ({ source }: { source?: IndicatorSource }): boolean =>
  source !== undefined && source !== 'MANUAL';

/** Another source brings its unit, direction and way of adding up along. */
export const withSource = (source: IndicatorSource): { source: IndicatorSource } & Partial<Counted> =>
  source === 'MANUAL' ? { source } : { source, ...COUNTED[source] };
