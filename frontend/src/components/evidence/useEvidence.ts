import { useEffect, useState, useSyncExternalStore } from 'react';
import type { EvidenceItem } from '@/api/performance';
import { addFile, addLink, takeBack } from './evidence';
import { EvidenceTray, type Piece } from './evidenceTray';

/** The evidence of one entry while it is written; onChange hears what has arrived, for the draft. */
export function useEvidence(start: readonly EvidenceItem[], onChange?: (items: EvidenceItem[]) => void) {
  const [tray] = useState(() => new EvidenceTray(start));
  const pieces = useSyncExternalStore(tray.subscribe, tray.snapshot);
  useEffect(() => tray.subscribe(() => onChange?.(tray.items)), [tray, onChange]);
  return {
    pieces,
    addFile: (file: File) => tray.add(file.name, (key) => addFile(file, key)),
    addLink: (url: string) => tray.add(url, (key) => addLink(url, key)),
    retry: (key: string) => tray.retry(key),
    remove(piece: Piece) {
      tray.remove(piece.key);
      if (piece.item) void takeBack(piece.item.id);
    },
    settle: () => tray.settle(),
    clear: () => tray.clear(),
  };
}

export type EvidenceHandle = ReturnType<typeof useEvidence>;
