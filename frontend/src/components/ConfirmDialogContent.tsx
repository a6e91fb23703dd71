import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/useT';
import { Dialog } from './Dialog';
import { ErrorState } from './ErrorState';

export interface ConfirmDialogProps {
  title: string;
  /** What will happen, and what cannot be taken back. */
  children: ReactNode;
  action: string;
  opened: boolean;
  onClose: () => void;
  onConfirm: () => void;
  pending: boolean;
  error?: unknown;
}

export function ConfirmDialogContent({
  title,
  children,
  action,
  opened,
  onClose,
  onConfirm,
  pending,
  error,
}: ConfirmDialogProps) {
  const t = useT();
  return (
    <Dialog opened={opened} onClose={onClose} title={title}>
      <div className="stack">
        <div>{children}</div>
        {Boolean(error) && <ErrorState error={error} />}
        <div className="row">
          <Button data-autofocus aria-disabled={pending || undefined} onClick={() => !pending && onConfirm()}>
            {pending ? t('common.action.sending') : action}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
