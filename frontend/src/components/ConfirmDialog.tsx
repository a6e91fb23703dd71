import { lazy } from 'react';
import type { ConfirmDialogProps } from './ConfirmDialogContent';
import { OnceOpened } from './OnceOpened';

const Content = lazy(() =>
  import('./ConfirmDialogContent').then((part) => ({ default: part.ConfirmDialogContent })),
);

/** A step that cannot be taken back, asked once more. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <OnceOpened opened={props.opened}>
      <Content {...props} />
    </OnceOpened>
  );
}
