import type { components } from '@/api/schema';
import { daysUntil } from '../shared/dates';

export type TrackedRequest = components['schemas']['TrackedRequest'];

const AT_REST: readonly string[] = ['READY', 'HANDED_OVER', 'REJECTED', 'WITHDRAWN'];
const WAITING: readonly string[] = ['PAUSED', 'STEP_PAUSED', 'RETURNED'];

export type Promised =
  | { kind: 'due'; days: number }
  | { kind: 'late' }
  | { kind: 'waiting' }
  | { kind: 'none' };

/** What to say of the promised time: nothing once the request is ready, and no lateness while others are waited for. */
export function promised(found: Pick<TrackedRequest, 'state' | 'dueAt' | 'readyAt'>, now: Date): Promised {
  if (WAITING.includes(found.state)) return { kind: 'waiting' };
  if (!found.dueAt || found.readyAt || AT_REST.includes(found.state)) return { kind: 'none' };
  if (Date.parse(found.dueAt) < now.getTime()) return { kind: 'late' };
  return { kind: 'due', days: daysUntil(found.dueAt, now) };
}

/** Good news, bad news, or work in hand: the icon beside the words. */
export function mood(state: TrackedRequest['state']): 'good' | 'bad' | 'work' {
  if (state === 'READY' || state === 'HANDED_OVER') return 'good';
  return state === 'REJECTED' || state === 'RETURNED' || state === 'WITHDRAWN' ? 'bad' : 'work';
}
