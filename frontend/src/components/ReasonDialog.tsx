import { lazy } from 'react';
import { OnceOpened } from './OnceOpened';
import type { ReasonDialogProps } from './ReasonDialogContent';

const Content = lazy(() =>
  import('./ReasonDialogContent').then((part) => ({ default: part.ReasonDialogContent })),
);

/** For a step that another person must understand: it needs a written reason. */
export function ReasonDialog(props: ReasonDialogProps) {
  return (
    <OnceOpened opened={props.opened}>
      <Content {...props} />
    </OnceOpened>
  );
}
