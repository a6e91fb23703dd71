import { todayInOffice } from '@/lib/format';
import type { LogEntry, NewLogEntry } from './log';
import type { LogForm } from './logSchema';

export const blankEntry = (): LogForm => ({
  done: '',
  workedOn: todayInOffice(),
  week: false,
  about: '',
  quantity: null,
});

export const asForm = (entry: LogEntry): LogForm => ({
  done: entry.done,
  workedOn: entry.workedOn,
  week: entry.span === 'WEEK',
  about: entry.targetId ? `${entry.targetId}/${entry.indicatorId ?? ''}` : '',
  quantity: entry.quantity ?? null,
});

export function asEntry(values: LogForm, evidenceIds: string[] = []): NewLogEntry {
  const [targetId, indicatorId] = values.about.split('/');
  return {
    workedOn: values.workedOn,
    span: values.week ? 'WEEK' : 'DAY',
    done: values.done,
    targetId: targetId || undefined,
    indicatorId: indicatorId || undefined,
    quantity: indicatorId && values.quantity !== null ? values.quantity : undefined,
    evidenceIds,
  } as NewLogEntry;
}
