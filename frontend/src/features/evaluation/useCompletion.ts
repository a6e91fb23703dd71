import { useRef, useState } from 'react';
import type { Rating } from '@/api/performance';
import { isProblem } from '@/api/problem';
import { useT } from '@/i18n/useT';
import type { AutosaveHandle } from '@/lib/useAutosave';
import type { Assessment } from './assessment';
import { type Missing, missingIn, SHORTEST_FEEDBACK, SHORTEST_REASON } from './completeness';
import { useStep } from './steps';

interface CompletionOptions {
  id: string;
  value: Assessment;
  suggested: Rating | undefined;
  autosave: AutosaveHandle<Assessment>;
}

/** Sets the evaluation: first says what is missing, then saves what is open, then sends. */
export function useCompletion({ id, value, suggested, autosave }: CompletionOptions) {
  const t = useT();
  const step = useStep(id, 'completion');
  const [attempt, setAttempt] = useState(0);
  const focusedFor = useRef(0);
  const [waiting, setWaiting] = useState(false);
  const missing = attempt > 0 ? missingIn(value, suggested) : [];
  const text = (name: Missing): string =>
    t(`evaluation.missing.${name}`, { count: name === 'feedback' ? SHORTEST_FEEDBACK : SHORTEST_REASON });
  const faults: Partial<Record<Missing, string>> = Object.fromEntries(
    missing.map((name) => [name, text(name)]),
  );
  const messages = [
    ...missing.map((name) => ({ field: name, text: text(name) })),
    ...(isProblem(step.error) ? step.error.errors : [])
      .map(({ pointer, detail }) => ({ field: pointer.replace(/^\//, ''), text: detail }))
      .filter(({ field }) => !missing.some((name) => name === field)),
  ];

  async function complete(): Promise<void> {
    setAttempt((count) => count + 1);
    if (missingIn(value, suggested).length > 0) return;
    setWaiting(true);
    try {
      if (await autosave.flush()) await step.mutateAsync({ etag: autosave.etag() }).catch(() => undefined);
    } finally {
      setWaiting(false);
    }
  }

  return { complete, pending: waiting, error: step.error, messages, faults, attempt, focusedFor };
}

export type CompletionHandle = ReturnType<typeof useCompletion>;
