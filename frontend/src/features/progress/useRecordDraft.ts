import { useCallback, useState } from 'react';
import { useMe } from '@/api/me';
import type { EvidenceItem } from '@/api/performance';
import { draftMirror } from '@/lib/drafts';

export interface RecordDraft {
  value: number | null;
  occurredOn: string;
  note: string;
  evidence: EvidenceItem[];
}

/** What was typed for an indicator and not saved yet, kept on this device. */
export function useRecordDraft(indicatorId: string, empty: RecordDraft) {
  const { accountId } = useMe();
  const [mirror] = useState(() => draftMirror<RecordDraft>(accountId, `realisation.${indicatorId}`));
  const [start] = useState(() => mirror.read()?.value);
  const [current] = useState({ value: start ?? empty });
  const keep = useCallback(
    (part: Partial<RecordDraft>) => {
      current.value = { ...current.value, ...part };
      const { value, note, evidence } = current.value;
      // The guessed day alone is no work worth keeping.
      if (value === null && !note && evidence.length === 0) mirror.clear();
      else mirror.write(current.value, '');
    },
    [mirror, current],
  );
  const clear = useCallback(() => {
    current.value = empty;
    mirror.clear();
  }, [mirror, current, empty]);
  return { start: start ?? empty, restored: start !== undefined, keep, clear };
}
