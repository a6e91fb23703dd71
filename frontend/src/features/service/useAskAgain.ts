import { useEffect } from 'react';
import { useOnline } from '@/lib/useOnline';

/** A busy or restarting server is asked again so often. */
const EVERY_MS = 15_000;

/** Tries once when there is a network again, and while something is unsent now and then. */
export function useAskAgain(unsent: boolean, retry: () => Promise<void>): void {
  const online = useOnline();

  useEffect(() => {
    if (online) void retry();
  }, [online, retry]);

  useEffect(() => {
    if (!online || !unsent) return;
    const timer = setInterval(() => void retry(), EVERY_MS);
    return () => clearInterval(timer);
  }, [online, unsent, retry]);
}
