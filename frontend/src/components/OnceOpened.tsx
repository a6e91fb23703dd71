import { type ReactNode, Suspense, useRef } from 'react';

/** Fetched when it is first opened, since most visits need none; it then stays, and with it what was typed. */
export function OnceOpened({ opened, children }: { opened: boolean; children: ReactNode }) {
  const wanted = useRef(opened);
  wanted.current ||= opened;
  return wanted.current ? <Suspense>{children}</Suspense> : null;
}
