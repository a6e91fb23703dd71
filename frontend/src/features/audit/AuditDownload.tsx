import { Button } from '@mantine/core';
import { ErrorState } from '@/components/ErrorState';
import { useT } from '@/i18n/useT';
import { useAuditFilter } from './AuditFilters';
import { useDownloadEvents } from './audit';

/** Takes along what the filters above let through. */
export function AuditDownload() {
  const t = useT();
  const filter = useAuditFilter();
  const download = useDownloadEvents();
  return (
    <div className="stack-tight">
      {download.error && <ErrorState error={download.error} />}
      <div>
        <Button
          variant="default"
          aria-disabled={download.isPending || undefined}
          onClick={() => !download.isPending && download.mutate(filter)}
        >
          {t('audit.download')}
        </Button>
      </div>
    </div>
  );
}
