import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Versioned } from '@/api/client';
import { useMe } from '@/api/me';
import { isPassing } from '@/api/problem';
import { useOnline } from '@/lib/useOnline';
import { outbox, type Waiting } from './outbox';
import { sendRequest, sendWaiting } from './sendRequest';
import { type NewRequest, requestQuery, type ServiceRequest } from './service';

/** Logs a request; without a network it is kept on this device and sent once, in order, when there is one again. */
export function useNewRequest() {
  const { accountId } = useMe();
  const box = useMemo(() => outbox(accountId), [accountId]);
  const online = useOnline();
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>(box.read);

  const send = useCallback(
    async (each: Waiting): Promise<Versioned<ServiceRequest>> => {
      const made = await sendRequest(each);
      queryClient.setQueryData(requestQuery(made.value.summary.id).queryKey, made);
      await queryClient.invalidateQueries({ queryKey: ['service'], refetchType: 'none' });
      return made;
    },
    [queryClient],
  );

  const retry = useCallback(async () => {
    await sendWaiting(box, send);
    setWaiting(box.read());
  }, [box, send]);

  useEffect(() => {
    if (online) void retry();
  }, [online, retry]);

  /** The request as the server has it, or null where it waits on this device. */
  async function log(body: NewRequest, serviceName: string): Promise<Versioned<ServiceRequest> | null> {
    const each: Waiting = { key: crypto.randomUUID(), body, serviceName, at: Date.now() };
    try {
      return await send(each);
    } catch (error) {
      if (!isPassing(error) || box.isFull()) throw error;
      box.add(each);
      setWaiting(box.read());
      return null;
    }
  }

  function discard(key: string): void {
    box.remove(key);
    setWaiting(box.read());
  }

  return { log, waiting, retry, discard };
}
