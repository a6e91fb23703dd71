import { api, type Versioned, versionedOf } from '@/api/client';
import { sending } from '@/api/command';
import { isPassing } from '@/api/problem';
import type { Outbox, Waiting } from './outbox';
import type { ServiceRequest } from './service';

/** The same key for as long as it waits: however often it is sent, it is logged once. */
export const sendRequest = (waiting: Waiting): Promise<Versioned<ServiceRequest>> =>
  versionedOf(
    api.POST('/api/v1/service-requests', {
      params: { header: sending(waiting.key) },
      body: waiting.body,
    }),
  );

/** Sends what waits, in order; ends where the network is still away, and leaves what the server refuses for the officer to see. */
export async function sendWaiting(box: Outbox, send: (waiting: Waiting) => Promise<unknown>): Promise<void> {
  for (const each of box.read()) {
    try {
      await send(each);
      box.remove(each.key);
    } catch (error) {
      if (isPassing(error)) return;
    }
  }
}
