import { lazy, Suspense, useState } from 'react';
import type { DialogProps } from './DialogFrame';

const DialogFrame = lazy(() => import('./DialogFrame').then((part) => ({ default: part.DialogFrame })));

/** Fetched when it is first opened, so that no screen waits for it; what is typed in it stays while it is closed. */
export function Dialog(props: DialogProps) {
  const [wanted, setWanted] = useState(props.opened);
  if (props.opened && !wanted) setWanted(true);
  return <Suspense>{wanted && <DialogFrame {...props} />}</Suspense>;
}
