import { Modal } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useT } from '@/i18n/useT';

export interface DialogProps {
  title: string;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** Something to decide before all else. Its head is no landmark: the page has one banner already. */
export function DialogFrame({ title, opened, onClose, children }: DialogProps) {
  const t = useT();
  // It must open after it is there: only then is the focus given back to where it came from.
  const [there, setThere] = useState(false);
  useEffect(() => setThere(true), []);
  return (
    <Modal.Root opened={opened && there} onClose={onClose}>
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
