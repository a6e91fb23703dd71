import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, UnreachableError } from '@/api/problem';
import { outbox, type WaitingRequest } from './outbox';
import { sendWaiting } from './sendWaiting';

const waiting = (key: string): WaitingRequest => ({
  kind: 'REQUEST',
  key,
  body: { serviceTypeId: 'a', ticket: false, complete: true },
  serviceName: 'SKTM',
  at: Date.now(),
});

describe('the outbox of the counter', () => {
  beforeEach(() => localStorage.clear());

  it('keeps what waits apart for each account, in order', () => {
    outbox('rina').add(waiting('1'));
    outbox('rina').add(waiting('2'));
    expect(outbox('tuti').read()).toEqual([]);
    expect(
      outbox('rina')
        .read()
        .map((each) => each.key),
    ).toEqual(['1', '2']);
    outbox('rina').remove('1');
    expect(outbox('rina').read()).toHaveLength(1);
  });

  it('is bounded in number and in time', () => {
    const box = outbox('rina');
    for (let i = 0; i < 20; i++) box.add(waiting(String(i)));
    expect(box.isFull()).toBe(true);
    vi.useFakeTimers({ now: Date.now() + 8 * 24 * 3600 * 1000 });
    expect(box.read()).toEqual([]);
    vi.useRealTimers();
  });

  it('survives what is no list, and knows what was kept before events were', () => {
    localStorage.setItem('kinerja.service.outbox.rina', '{');
    expect(outbox('rina').read()).toEqual([]);
    const { kind: _, ...earlier } = waiting('1');
    localStorage.setItem('kinerja.service.outbox.rina', JSON.stringify([earlier]));
    expect(outbox('rina').read()[0]?.kind).toBe('REQUEST');
  });
});

describe('sending what waits', () => {
  beforeEach(() => localStorage.clear());

  it('sends in order, keeps what is refused with its reason and stops without a network', async () => {
    const box = outbox('rina');
    for (const key of ['1', '2', '3', '4']) box.add(waiting(key));
    const sent: string[] = [];
    const send = async ({ key }: { key: string }) => {
      if (key === '2') throw new ProblemError(422, { detail: 'Layanan ini sudah ditutup.' });
      if (key === '4') throw new UnreachableError();
      sent.push(key);
    };
    await sendWaiting(box, send);
    expect(sent).toEqual(['1', '3']);
    expect(box.read().map(({ key, refused }) => [key, refused])).toEqual([
      ['2', 'Layanan ini sudah ditutup.'],
      ['4', undefined],
    ]);
  });

  it('asks again for what was refused only when told to', async () => {
    const box = outbox('rina');
    box.add(waiting('1'));
    box.refuse('1', 'Sudah diubah.');
    const send = vi.fn(async () => undefined);
    await sendWaiting(box, send);
    expect(send).not.toHaveBeenCalled();
    await sendWaiting(box, send, true);
    expect(box.read()).toEqual([]);
  });

  it('waits while an earlier sending of the same is still at work, or the session has ended', async () => {
    const box = outbox('rina');
    box.add(waiting('1'));
    for (const error of [
      new ProblemError(409, { code: 'idempotency.in-progress' }),
      new ProblemError(401, { code: 'identity.session-ended' }),
    ]) {
      await sendWaiting(box, () => Promise.reject(error));
      expect(box.read()[0]?.refused).toBeUndefined();
    }
    await sendWaiting(box, () => Promise.reject(new ProblemError(409, { code: 'service.wrong-state' })));
    expect(box.read()[0]?.refused).toBeDefined();
  });
});
