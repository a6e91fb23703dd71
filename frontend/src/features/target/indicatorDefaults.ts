import type { Accumulation, Aspect, Direction } from '@/api/plans';
import type { DraftIndicator } from './draft';
import { isComputed } from './sources';

interface Defaults {
  direction: Direction;
  accumulation: Accumulation;
  unitOfMeasure: string;
}

/** What an indicator of this aspect mostly is here. Units are part of the plan, which is written in Indonesian. */
export const DEFAULTS: Record<Aspect, Defaults> = {
  QUANTITY: { direction: 'HIGHER_BETTER', accumulation: 'SUM', unitOfMeasure: 'dokumen' },
  QUALITY: { direction: 'HIGHER_BETTER', accumulation: 'AVERAGE', unitOfMeasure: '%' },
  TIME: { direction: 'LOWER_BETTER', accumulation: 'AVERAGE', unitOfMeasure: 'hari kerja' },
  COST: { direction: 'LOWER_BETTER', accumulation: 'SUM', unitOfMeasure: 'rupiah' },
};

/** Another aspect brings its usual settings along, except where the person has chosen differently. */
export function withAspect(indicator: DraftIndicator, aspect: Aspect): DraftIndicator {
  // What fills itself is counted in one way, whatever it looks at.
  if (isComputed(indicator)) return { ...indicator, aspect };
  const former = DEFAULTS[indicator.aspect];
  const next = DEFAULTS[aspect];
  const { direction, accumulation, unitOfMeasure } = indicator;
  return {
    ...indicator,
    aspect,
    direction: direction === former.direction ? next.direction : direction,
    accumulation: accumulation === former.accumulation ? next.accumulation : accumulation,
    unitOfMeasure:
      unitOfMeasure === former.unitOfMeasure || unitOfMeasure.trim() === ''
        ? next.unitOfMeasure
        : unitOfMeasure,
  };
}

const ORDER: readonly Aspect[] = ['QUANTITY', 'QUALITY', 'TIME', 'COST'];

/** The first aspect that the target does not look at yet. */
export const nextAspect = (indicators: readonly Pick<DraftIndicator, 'aspect'>[]): Aspect =>
  ORDER.find((aspect) => indicators.every((indicator) => indicator.aspect !== aspect)) ?? 'QUANTITY';
