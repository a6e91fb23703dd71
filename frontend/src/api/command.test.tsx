import { QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useCommand } from './command';
import { ProblemError, UnreachableError } from './problem';
import { createQueryClient } from './queryClient';

/** Answers one after the other: an error to throw, or null for success. */
function aCommand(answers: (Error | null)[]) {
  const keys: string[] = [];
  const client = createQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const run = async (_: { text: string }, { key }: { key: string }) => {
    keys.push(key);
    const answer = answers.shift();
    if (answer) throw answer;
  };
  const { result } = renderHook(() => useCommand({ run }), { wrapper });
  const send = (text: string) => act(() => result.current.mutateAsync({ text }).catch(() => undefined));
  return { keys, send };
}

describe('a command', () => {
  it('repeats after a lost answer with the same key', async () => {
    const { keys, send } = aCommand([new UnreachableError(), null]);
    await send('a');
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it('keeps the key when the person presses again after the network failed for good', async () => {
    const lost = () => new UnreachableError();
    const { keys, send } = aCommand([lost(), lost(), lost(), null]);
    await send('a');
    await send('a');
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(1);
  }, 10_000);

  it('takes a new key once an answer settled the intent', async () => {
    const { keys, send } = aCommand([null, new ProblemError(422, {}), null]);
    await send('a');
    await send('a');
    await send('a');
    expect(new Set(keys).size).toBe(3);
  });

  it('takes another key for other content', async () => {
    const { keys, send } = aCommand([new ProblemError(500, {}), null, null]);
    await send('a');
    await send('b');
    await send('a');
    expect(keys[0]).not.toBe(keys[1]);
    expect(keys[2]).toBe(keys[0]);
  });

  it('does not press on when told to wait', async () => {
    const { keys, send } = aCommand([new ProblemError(429, {}), null]);
    await send('a');
    expect(keys).toHaveLength(1);
  });
});
