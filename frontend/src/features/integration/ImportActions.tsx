import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Versioned } from '@/api/client';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { useT } from '@/i18n/useT';
import { useEndImport } from './changeImport';
import { useDownloadRejected } from './downloadRejected';
import type { Import } from './imports';

/** Apply the good rows, take the bad ones along as a file, or leave everything as it is. */
export function ImportActions({ found: { value, etag } }: { found: Versioned<Import> }) {
  const t = useT();
  const [asking, setAsking] = useState<'application' | 'discard' | null>(null);
  const apply = useEndImport(value.id, 'application');
  const discard = useEndImport(value.id, 'discard');
  const download = useDownloadRejected(value.id);
  const changing = value.counts.create + value.counts.update;
  const chosen = asking === 'discard' ? discard : apply;
  const words = asking ?? 'application';

  return (
    <div className="stack">
      {value.missingFields.length > 0 && value.state === 'CHECKED' && (
        <Notice tone="warn" title={t('integration.missing.title')}>
          {t('integration.missing.text', {
            fields: value.fields
              .filter((field) => value.missingFields.includes(field.name))
              .map((field) => field.label)
              .join(', '),
          })}
        </Notice>
      )}
      {value.state === 'CHECKED' && changing === 0 && value.counts.rejected === 0 && (
        <Notice tone="ok">{t('integration.nothing')}</Notice>
      )}
      {download.error && <ErrorState error={download.error} />}
      <div className="row">
        {value.allowedActions.includes('APPLY') && changing > 0 && (
          <Button onClick={() => setAsking('application')}>
            {t('integration.apply', { count: changing })}
          </Button>
        )}
        {value.counts.rejected > 0 && value.rowsKept && (
          <>
            <Button variant="default" onClick={() => download.mutate('XLSX')}>
              {t('integration.rejected.xlsx')}
            </Button>
            <Button variant="default" onClick={() => download.mutate('CSV')}>
              {t('integration.rejected.csv')}
            </Button>
          </>
        )}
        {value.allowedActions.includes('DISCARD') && (
          <Button variant="subtle" onClick={() => setAsking('discard')}>
            {t('integration.discard')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        title={t(`integration.${words}.title`)}
        action={t(`integration.${words}.action`)}
        opened={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() => chosen.mutate({ etag }, { onSuccess: () => setAsking(null) })}
        pending={chosen.isPending}
        error={chosen.error}
      >
        <p>{t(`integration.${words}.text`, { count: changing, rejected: value.counts.rejected })}</p>
      </ConfirmDialog>
    </div>
  );
}
