import { Button, NativeSelect } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { SheetInput } from '@/components/SheetInput';
import { useT } from '@/i18n/useT';
import { useUpload } from './changeImport';
import type { ImportKind } from './imports';

const KINDS: ImportKind[] = [
  'UNITS',
  'EMPLOYEES',
  'EARLIER_RESULTS',
  'SERVICE_REQUESTS',
  'LIBRARY_TARGETS',
  'EARLIER_SURVEY_RESULTS',
];

/** Nothing is written to the office here: the file is read, and the next page shows what it would do. */
export function UploadForm() {
  const t = useT();
  const navigate = useNavigate();
  const upload = useUpload();
  const [kind, setKind] = useState<ImportKind>('UNITS');
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setMissing(file === null);
    if (!file || upload.isPending) return;
    const { value } = await upload.mutateAsync({ kind, file });
    await navigate({ to: '/admin/impor/$importId', params: { importId: value.id } });
  }

  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event).catch(() => undefined)}>
      {upload.error && <ErrorState error={upload.error} keepsInput />}
      <NativeSelect
        label={t('integration.kind')}
        description={t('integration.kind.hint')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as ImportKind)}
        data={KINDS.map((value) => ({ value, label: t(`integration.kind.${value}`) }))}
      />
      <SheetInput
        label={t('integration.file')}
        file={file}
        onChange={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
        missing={missing && t('integration.file.missing')}
      />
      <div>
        <Button type="submit" aria-disabled={upload.isPending || undefined}>
          {t(upload.isPending ? 'integration.upload.busy' : 'integration.upload.action')}
        </Button>
      </div>
    </form>
  );
}
