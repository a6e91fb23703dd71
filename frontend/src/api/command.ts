import { type UseMutationOptions, type UseMutationResult, useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { isPassing, isProblem, UnreachableError } from './problem';

export interface Sending {
  /** Goes as Idempotency-Key: the same intent keeps its key, so that a repeat never acts twice. */
  readonly key: string;
}

type CommandOptions<Input, Output> = Omit<
  UseMutationOptions<Output, Error, Input>,
  'mutationFn' | 'retry'
> & {
  run: (input: Input, sending: Sending) => Promise<Output>;
};

export type Command<Input, Output> = Omit<UseMutationResult<Output, Error, Input>, 'mutate'> & {
  mutate: (
    input: Input,
    then?: { onSuccess?: (output: Output) => void; onError?: (error: Error) => void },
  ) => void;
};

/** A mutation whose POST may be sent again safely: the key stays until an answer settles the intent. */
export function useCommand<Input = void, Output = void>(
  options: CommandOptions<Input, Output>,
): Command<Input, Output> {
  const { run, ...rest } = options;
  const keys = useRef(new IntentKeys());
  const mutation = useMutation<Output, Error, Input>({
    ...rest,
    mutationFn: async (input) => {
      const intent = intentOf(input);
      try {
        const output = await run(input, { key: keys.current.of(intent) });
        keys.current.settle(intent);
        return output;
      } catch (error) {
        if (isSettled(error)) keys.current.settle(intent);
        throw error;
      }
    },
    // Not after 429: each further attempt would only lengthen the wait.
    retry: (failures, error) => failures < 2 && isPassing(error) && !isProblem(error, 429),
    retryDelay: (failures) => 600 * 2 ** failures,
  });
  // The library drops callbacks of a call whose component has gone, as many do once the answer is shown elsewhere.
  const mutate: Command<Input, Output>['mutate'] = (input, then) =>
    void mutation.mutateAsync(input).then(
      (output) => then?.onSuccess?.(output),
      (error: Error) => then?.onError?.(error),
    );
  return { ...mutation, mutate };
}

export class IntentKeys {
  readonly #keys = new Map<string, string>();

  of(intent: string): string {
    const key = this.#keys.get(intent) ?? crypto.randomUUID();
    this.#keys.set(intent, key);
    return key;
  }

  settle(intent: string): void {
    this.#keys.delete(intent);
  }
}

/** Without an answer, or with "still running", the first attempt may have had its effect. */
function isSettled(error: unknown): boolean {
  if (error instanceof UnreachableError) return false;
  return isProblem(error) && error.status < 500 && ![401, 409, 425, 429].includes(error.status);
}

const intentOf = (input: unknown): string =>
  JSON.stringify(input, (_, value) => (value instanceof Blob ? blobMark(value) : value)) ?? '';

const blobMark = (blob: Blob): string =>
  `${blob instanceof File ? `${blob.name}:${blob.lastModified}` : ''}:${blob.type}:${blob.size}`;

/** Headers of a change: whose version it was made from, and the intent it belongs to. */
export const sending = (
  key: string,
  etag?: string,
): Record<string, string> & { 'Idempotency-Key': string; 'If-Match': string } =>
  ({ 'Idempotency-Key': key, ...(etag === undefined ? {} : { 'If-Match': etag }) }) as never;

export const matching = (etag: string): { 'If-Match': string } => ({ 'If-Match': etag });
