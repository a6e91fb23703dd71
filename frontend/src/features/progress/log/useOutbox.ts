import { onlineManager } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '@/api/me';
import { type NewLogEntry, sendEntry, useRefreshLog } from './log';
import { Outbox } from './outbox';

/** Entries on their way: sent at once where there is a network, else as soon as there is one again. */
export function useOutbox() {
  const { accountId } = useMe();
  const refresh = useRefreshLog();
  const [box] = useState(() => new Outbox<NewLogEntry>(`log.${accountId}`, sendEntry));
  const waiting = useSyncExternalStore(box.subscribe, box.snapshot);
  const send = async (): Promise<void> => {
    if (onlineManager.isOnline() && (await box.flush())) await refresh();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once at the start, then whenever the network comes back
  useEffect(() => {
    void send();
    return onlineManager.subscribe((online) => online && void send());
  }, [box]);
  return {
    waiting,
    remove: (key: string) => box.remove(key),
    retry: send,
    async add(entry: NewLogEntry): Promise<void> {
      box.add(entry);
      await send();
    },
  };
}

export type OutboxHandle = ReturnType<typeof useOutbox>;
