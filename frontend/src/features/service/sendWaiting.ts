import { api, type Versioned, versionedOf } from '@/api/client';
import { sending } from '@/api/command';
import { isPassing, isProblem } from '@/api/problem';
import type { Outbox, Waiting } from './outbox';
import type { ServiceRequest } from './service';

/** The same key for as long as it waits: however often it is sent, it is recorded once. */
export const sendOne = (waiting: Waiting): Promise<Versioned<ServiceRequest>> =>
  waiting.kind === 'REQUEST'
    ? versionedOf(
        api.POST('/api/v1/service-requests', {
          params: { header: sending(waiting.key) },
          body: waiting.body,
        }),
      )
    : versionedOf(
        api.POST('/api/v1/service-requests/{id}/events', {
          params: { path: { id: waiting.requestId }, header: sending(waiting.key, waiting.etag) },
          body: waiting.event,
        }),
      );

/** It may be taken later as it is: no network, a busy server, an earlier sending still at work, or a session that has ended. */
export const mayComeLater = (error: unknown): boolean =>
  isPassing(error) ||
  isProblem(error, 401, 425, 500) ||
  (isProblem(error, 409) && error.code.startsWith('idempotency.'));

/**
 * Sends what waits, in order; ends where the network is still away. What the server refuses stays with the reason for the officer to
 * see, and is sent again only when asked.
 */
export async function sendWaiting(
  box: Outbox,
  send: (waiting: Waiting) => Promise<unknown>,
  refusedToo = false,
): Promise<void> {
  for (const each of box.read()) {
    if (each.refused && !refusedToo) continue;
    try {
      await send(each);
      box.remove(each.key);
    } catch (error) {
      if (mayComeLater(error)) return;
      box.refuse(each.key, error instanceof Error ? error.message : String(error));
    }
  }
}
