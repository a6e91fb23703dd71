import { useCallback, useMemo, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { hasUnsent, outbox, type Told, type Waiting } from './outbox';
import { mayComeLater, sendWaiting } from './sendWaiting';
import type { ServiceRequest } from './service';
import { useAskAgain } from './useAskAgain';
import { useSend } from './useSend';

/** Records requests and events; without a network they are kept on this device and sent once, in order, when there is one again. */
export function useOutbox() {
  const { accountId } = useMe();
  const box = useMemo(() => outbox(accountId), [accountId]);
  const [waiting, setWaiting] = useState<Waiting[]>(box.read);
  const send = useSend();

  const retry = useCallback(
    async (refusedToo = false) => {
      await sendWaiting(box, send, refusedToo);
      setWaiting(box.read());
    },
    [box, send],
  );

  useAskAgain(hasUnsent(waiting), retry);

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
