import type { StatusKind } from '@/components/StatusBadge';
import type { Language } from '@/i18n/language';
import type { Translate } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { RequestState, Standard } from './service';

const KIND: Record<RequestState, StatusKind> = {
  QUEUED: 'waiting',
  CALLED: 'sent',
  INTAKE: 'sent',
  RETURNED: 'fix',
  COMPLETE: 'waiting',
  IN_STEP: 'draft',
  PAUSED: 'neutral',
  STEP_PAUSED: 'neutral',
  READY: 'sent',
  HANDED_OVER: 'done',
  REJECTED: 'rejected',
  WITHDRAWN: 'neutral',
};

export const kindOf = (state: RequestState): StatusKind => KIND[state];

/** 90 -> "1 menit", 5400 -> "1,5 jam": as coarse as it may be read at a glance. */
export function durationText(seconds: number, t: Translate, language: Language): string {
  if (seconds < 3600) {
    return t('service.time.minutes', { n: formatNumber(Math.max(1, Math.round(seconds / 60)), language) });
  }
  if (seconds < 48 * 3600) return t('service.time.hours', { n: formatNumber(seconds / 3600, language, 1) });
  return t('service.time.days', { n: formatNumber(seconds / 86_400, language, 1) });
}

export const promiseText = (promise: Standard['duration'], t: Translate): string =>
  t(`service.promise.${promise.unit}`, { n: promise.amount });

/** The promise on the scale of the chart, where it is counted in counter time; days have no length there. */
export function promiseSeconds(promise: Standard['duration'] | undefined): number | null {
  if (promise?.unit === 'WORKING_MINUTES') return promise.amount * 60;
  if (promise?.unit === 'WORKING_HOURS') return promise.amount * 3600;
  return null;
}
