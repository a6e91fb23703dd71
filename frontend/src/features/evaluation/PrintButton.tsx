import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';

/** Paper has no details to open, so all of them are opened first. */
export function PrintButton() {
  const t = useT();
  const print = () => {
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
    window.print();
  };
  return (
    <Button variant="default" leftSection={<IconPrinter aria-hidden size={20} />} onClick={print}>
      {t('evaluation.print')}
    </Button>
  );
}
