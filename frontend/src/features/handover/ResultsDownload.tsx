import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { useDownloadResults } from './handover';

export function ResultsDownload({ periodId }: { periodId: string }) {
  const t = useT();
  const download = useDownloadResults();
  return (
    <>
      <div className="row">
        {(['XLSX', 'CSV'] as const).map((format) => (
          <Button
            key={format}
            variant={format === 'XLSX' ? 'filled' : 'default'}
            leftSection={<IconDownload aria-hidden size={20} />}
            aria-disabled={download.isPending || undefined}
            onClick={() => !download.isPending && download.mutate({ periodId, format })}
          >
            {t('handover.out.action', { format })}
          </Button>
        ))}
      </div>
      {download.error && <ErrorState error={download.error} />}
      <p className="caption">{t('handover.out.audited')}</p>
      <p className="caption">{t('handover.out.identifier')}</p>
    </>
  );
}
