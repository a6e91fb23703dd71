import { describe, expect, it, vi } from 'vitest';
import { Delivery } from './delivery';
import type { AnswerBody } from './form';
import { AnswerQueue, type Fate } from './queue';
import { forgetfulStore } from './store';

const body: AnswerBody = { scores: { TIME: 4 }, channel: 'WEB' };
const LATER: Fate = { kind: 'LATER', retryAfter: 0 };
const RECEIVED: Fate = { kind: 'RECEIVED' };
const DAY = 86_400_000;

describe('the queue of answers', () => {
  it('keeps an answer until the server has it, also over a new start', async () => {
    const store = forgetfulStore();
    new AnswerQueue(store).add('A', body);
    const send = vi.fn().mockResolvedValueOnce(LATER).mockResolvedValueOnce(RECEIVED);
    await new AnswerQueue(store).flush(send);
    expect(new AnswerQueue(store).waiting()).toHaveLength(1);
    await new AnswerQueue(store).flush(send);
    expect(new AnswerQueue(store).waiting()).toEqual([]);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('sends each answer once, however many ask at the same time', async () => {
    const queue = new AnswerQueue(forgetfulStore());
    queue.add('A', body);
    queue.add('B', body);
    const send = vi.fn().mockResolvedValue(RECEIVED);
    await Promise.all([queue.flush(send), queue.flush(send), queue.flush(send)]);
    expect(send.mock.calls.map(([code]) => code)).toEqual(['A', 'B']);
  });

  it('holds one answer for a code', () => {
    const queue = new AnswerQueue(forgetfulStore());
    queue.add('A', body);
    queue.add('A', { ...body, scores: { TIME: 1 } });
    expect(queue.waiting().map((item) => item.body.scores)).toEqual([{ TIME: 1 }]);
  });

  it('gives up what the server refuses, and keeps the rest', async () => {
    const queue = new AnswerQueue(forgetfulStore());
    queue.add('A', body);
    queue.add('B', body);
    const fates = await queue.flush(async (code) =>
      code === 'A' ? { kind: 'REFUSED', status: 410 } : LATER,
    );
    expect(fates.get('A')).toEqual({ kind: 'REFUSED', status: 410 });
    expect(queue.waiting().map(({ code }) => code)).toEqual(['B']);
  });

  it('loses nothing that was added while it was sending', async () => {
    const store = forgetfulStore();
    const queue = new AnswerQueue(store);
    queue.add('A', body);
    await queue.flush(async () => {
      new AnswerQueue(store).add('B', body);
      return RECEIVED;
    });
    expect(queue.waiting().map(({ code }) => code)).toEqual(['B']);
  });

  it('takes 20 answers for 7 days', () => {
    let now = 0;
    const queue = new AnswerQueue(forgetfulStore(), () => now);
    for (let place = 0; place < 20; place++) expect(queue.add(`C${place}`, body)).toBe(true);
    expect(queue.add('C20', body)).toBe(false);
    now = 7 * DAY;
    expect(queue.waiting()).toHaveLength(20);
    now += 1;
    expect(queue.waiting()).toEqual([]);
    expect(queue.add('C20', body)).toBe(true);
  });

  it('stops asking a server that says to wait', async () => {
    const queue = new AnswerQueue(forgetfulStore());
    queue.add('A', body);
    queue.add('B', body);
    const send = vi.fn().mockResolvedValue({ kind: 'LATER', retryAfter: 9 });
    await queue.flush(send);
    expect(send).toHaveBeenCalledOnce();
  });
});

describe('the delivery', () => {
  it('tries again by itself, ever more rarely, until nothing waits', async () => {
    vi.useFakeTimers();
    const send = vi
      .fn()
      .mockResolvedValueOnce(LATER)
      .mockResolvedValueOnce(LATER)
      .mockResolvedValue(RECEIVED);
    const told = vi.fn();
    const delivery = new Delivery(new AnswerQueue(forgetfulStore()), send, told);
    expect(delivery.post('A', body)).toBe(true);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(send).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(send).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toHaveBeenLastCalledWith(new Map([['A', RECEIVED]]));
    expect(delivery.waits('A')).toBe(false);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(send).toHaveBeenCalledTimes(3);
  });

  it('waits as long as the server asks', async () => {
    vi.useFakeTimers();
    const send = vi.fn().mockResolvedValueOnce({ kind: 'LATER', retryAfter: 60 }).mockResolvedValue(RECEIVED);
    new Delivery(new AnswerQueue(forgetfulStore()), send, vi.fn()).post('A', body);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(send).toHaveBeenCalledOnce();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(send).toHaveBeenCalledTimes(2);
  });
});
