import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api, type Versioned, versionedOf } from '@/api/client';
import { sending } from '@/api/command';
import { useMe } from '@/api/me';
import { isPassing } from '@/api/problem';
import { useOnline } from '@/lib/useOnline';
import { outbox, type Waiting } from './outbox';
import { type NewRequest, requestQuery, type ServiceRequest } from './service';

const post = (waiting: Waiting): Promise<Versioned<ServiceRequest>> =>
  versionedOf(
    api.POST('/api/v1/service-requests', {
      params: { header: sending(waiting.key) },
      body: waiting.body,
    }),
  );

/** Logs a request; without a network it is kept on this device and sent once, in order, when there is one again. */
export function useNewRequest() {
  const box = outbox(useMe().accountId);
  const online = useOnline();
  const queryClient = useQueryClient();
  const [waiting, setWaiting] = useState<Waiting[]>(box.read);
  const refresh = useCallback(() => setWaiting(box.read()), [box]);

  const send = useCallback(
    async (each: Waiting): Promise<Versioned<ServiceRequest>> => {
      const made = await post(each);
      queryClient.setQueryData(requestQuery(made.value.summary.id).queryKey, made);
      await queryClient.invalidateQueries({ queryKey: ['service'], refetchType: 'none' });
      return made;
    },
    [queryClient],
  );

  const empty = useCallback(async () => {
    for (const each of box.read()) {
      try {
        await send(each);
      } catch (error) {
        if (isPassing(error)) break;
        // The server has said no for good: the officer must see it, so it stays in the list.
        break;
      }
      box.remove(each.key);
    }
    refresh();
  }, [box, send, refresh]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each return of the network
  useEffect(() => {
    if (online) void empty();
  }, [online]);

  /** The request as the server has it, or null where it waits on this device. */
  async function log(body: NewRequest, serviceName: string): Promise<Versioned<ServiceRequest> | null> {
    const each: Waiting = { key: crypto.randomUUID(), body, serviceName, at: Date.now() };
    try {
      return await send(each);
    } catch (error) {
      if (!isPassing(error) || box.isFull()) throw error;
      box.add(each);
      refresh();
      return null;
    }
  }

  return { log, waiting, retry: empty };
}
