import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/useT';

interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Something to decide before all else. Its head is no landmark: the page has one banner already. */
export function Dialog({ title, opened, onClose, children }: DialogProps) {
  const t = useT();
  return (
    <Modal.Root opened={opened} onClose={onClose}>
      <Modal.Overlay />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={t('common.action.close')} />
        </Modal.Header>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
