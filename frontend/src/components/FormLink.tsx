import { Button } from '@mantine/core';
import { IconFileTypePdf } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';

interface FormLinkProps {
  jenis: 'skp' | 'evaluasi' | 'penetapan' | 'dialog' | 'keberatan' | 'laporan-skm';
  id: string;
}

/** To the official form of a thing: its preview, PDF and XLSX. */
export function FormLink({ jenis, id }: FormLinkProps) {
  const t = useT();
  return (
    <Button
      variant="default"
      leftSection={<IconFileTypePdf aria-hidden size={20} />}
      renderRoot={(props) => <Link {...props} to="/cetak/$jenis/$id" params={{ jenis, id }} />}
    >
      {t('common.form.open')}
    </Button>
  );
}
