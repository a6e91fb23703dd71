import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';

export function CsvButton({ onSave }: { onSave: () => void }) {
  const t = useT();
  return (
    <Button variant="default" size="sm" leftSection={<IconDownload aria-hidden size={18} />} onClick={onSave}>
      {t('service.csv')}
    </Button>
  );
}
