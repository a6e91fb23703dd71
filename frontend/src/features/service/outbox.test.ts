import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, UnreachableError } from '@/api/problem';
import { outbox } from './outbox';
import { sendWaiting } from './sendRequest';

const waiting = (key: string) => ({
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

  it('survives what is no list', () => {
    localStorage.setItem('kinerja.service.outbox.rina', '{');
    expect(outbox('rina').read()).toEqual([]);
  });
});

describe('sending what waits', () => {
  beforeEach(() => localStorage.clear());

  it('sends in order, skips what is refused and stops without a network', async () => {
    const box = outbox('rina');
    for (const key of ['1', '2', '3', '4']) box.add(waiting(key));
    const sent: string[] = [];
    await sendWaiting(box, async ({ key }) => {
      if (key === '2') throw new ProblemError(422, {});
      if (key === '4') throw new UnreachableError();
      sent.push(key);
    });
    expect(sent).toEqual(['1', '3']);
    expect(box.read().map((each) => each.key)).toEqual(['2', '4']);
  });
});
