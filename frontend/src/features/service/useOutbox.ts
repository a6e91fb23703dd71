import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { useOnline } from '@/lib/useOnline';
import { outbox, type Waiting, type WaitingEvent, type WaitingRequest } from './outbox';
import { mayComeLater, sendOne, sendWaiting } from './sendWaiting';
import { requestQuery, type ServiceRequest } from './service';

/** A busy or restarting server is asked again so often. */
const EVERY_MS = 15_000;

const hasUnsent = (waiting: readonly Waiting[]): boolean => waiting.some((each) => !each.refused);

type Told = Omit<WaitingRequest, 'key' | 'at'> | Omit<WaitingEvent, 'key' | 'at'>;

/** Records requests and events; without a network they are kept on this device and sent once, in order, when there is one again. */
export function useOutbox() {
  const { accountId } = useMe();
  const box = useMemo(() => outbox(accountId), [accountId]);
  const online = useOnline();
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>(box.read);

  const send = useCallback(
    async (each: Waiting): Promise<Versioned<ServiceRequest>> => {
      const made = await sendOne(each);
      queryClient.setQueryData(requestQuery(made.value.summary.id).queryKey, made);
      await queryClient.invalidateQueries({ queryKey: ['service'], refetchType: 'none' });
      return made;
    },
    [queryClient],
  );

  const retry = useCallback(
    async (refusedToo = false) => {
      await sendWaiting(box, send, refusedToo);
      setWaiting(box.read());
    },
    [box, send],
  );

  useEffect(() => {
    if (online) void retry();
  }, [online, retry]);

  const unsent = hasUnsent(waiting);
  useEffect(() => {
    if (!online || !unsent) return;
    const timer = setInterval(() => void retry(), EVERY_MS);
    return () => clearInterval(timer);
  }, [online, unsent, retry]);

  /** The request as the server has it, or null where this waits on the device, behind what waits already. */
  async function record(told: Told): Promise<Versioned<ServiceRequest> | null> {
    const each = { ...told, key: crypto.randomUUID(), at: Date.now() } as Waiting;
    if (hasUnsent(box.read()) && !box.isFull()) return queue(each);
    try {
      return await send(each);
    } catch (error) {
      if (!mayComeLater(error) || box.isFull()) throw error;
      box.add(each);
      setWaiting(box.read());
      return null;
    }
  }

  async function queue(each: Waiting): Promise<Versioned<ServiceRequest> | null> {
    let made: Versioned<ServiceRequest> | null = null;
    box.add(each);
    await sendWaiting(box, async (one) => {
      const sent = await send(one);
      if (one.key === each.key) made = sent;
    });
    setWaiting(box.read());
    return made;
  }

  function discard(key: string): void {
    box.remove(key);
    setWaiting(box.read());
  }

  return { record, waiting, retry, discard };
}

export type UsedOutbox = ReturnType<typeof useOutbox>;
