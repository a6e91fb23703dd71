import { Button } from '@mantine/core';
import { IconFileTypePdf, IconFileTypeXls } from '@tabler/icons-react';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { type FileFormat, type FormPreview, useDownloadForm } from './forms';

const ICON = { PDF: IconFileTypePdf, XLSX: IconFileTypeXls };

export function FormActions({ preview }: { preview: FormPreview }) {
  const t = useT();
  const download = useDownloadForm(preview.kind, preview.subjectId);
  const save = (format: FileFormat) => {
    if (download.isPending) return;
    download.mutate(format, { onSuccess: () => showToast(t('document.downloaded', { format })) });
  };
  return (
    <div className="stack-tight">
      <div className="row">
        {(['PDF', 'XLSX'] as const).map((format) => {
          const Icon = ICON[format];
          return (
            <Button
              key={format}
              variant={format === 'PDF' ? 'filled' : 'default'}
              leftSection={<Icon aria-hidden size={20} />}
              aria-disabled={download.isPending || undefined}
              onClick={() => save(format)}
            >
              {t('document.download', { format })}
            </Button>
          );
        })}
      </div>
      {download.error && <ErrorState error={download.error} />}
    </div>
  );
}
