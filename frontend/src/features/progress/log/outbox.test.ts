import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError, UnreachableError } from '@/api/problem';
import { Outbox } from './outbox';

beforeEach(() => localStorage.clear());

describe('an outbox', () => {
  it('keeps what finds no server, and sends it later under the same key, once', async () => {
    const sent: string[] = [];
    let online = false;
    const send = vi.fn(async (key: string) => {
      if (!online) throw new UnreachableError();
      sent.push(key);
    });
    const box = new Outbox<string>('a1', send);
    box.add('satu');
    box.add('dua');
    expect(await box.flush()).toBe(false);
    expect(send).toHaveBeenCalledTimes(1);

    online = true;
    const reopened = new Outbox<string>('a1', send);
    const keys = reopened.snapshot().map(({ key }) => key);
    expect(await reopened.flush()).toBe(true);
    expect(sent).toEqual(keys);
    expect(reopened.snapshot()).toEqual([]);
    expect(await reopened.flush()).toBe(false);
  });

  it('holds back what the server refuses, with the reason, and goes on with the rest', async () => {
    const box = new Outbox<string>('a1', async (_, body) => {
      if (body === 'salah') throw new ProblemError(422, { detail: 'Tanggal tidak boleh setelah hari ini.' });
    });
    box.add('salah');
    box.add('benar');
    expect(await box.flush()).toBe(true);
    expect(box.snapshot()).toMatchObject([
      { body: 'salah', refused: 'Tanggal tidak boleh setelah hari ini.' },
    ]);
    box.remove(box.snapshot()[0]?.key ?? '');
    expect(box.snapshot()).toEqual([]);
  });

  it('is kept apart for each account and tells when it changes', () => {
    const box = new Outbox<string>('a1', async () => undefined);
    const heard = vi.fn();
    box.subscribe(heard);
    box.add('satu');
    expect(heard).toHaveBeenCalledOnce();
    expect(new Outbox<string>('a2', async () => undefined).snapshot()).toEqual([]);
  });
});
