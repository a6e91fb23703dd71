import { Button, NativeSelect } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { Notice } from '@/components/Notice';
import { SheetInput } from '@/components/SheetInput';
import { useT } from '@/i18n/useT';
import { type Place, type ReportKind, useUploadReport } from './handover';

/** Changes nothing here: what the report says is kept beside, to be compared. */
export function ReportUpload({ place }: { place: Place }) {
  const t = useT();
  const upload = useUploadReport();
  const [kind, setKind] = useState<ReportKind>(place.kind);
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const read = upload.data;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setMissing(file === null);
    if (file && !upload.isPending)
      upload.mutate({ place: { ...place, kind }, file }, { onSuccess: () => setFile(null) });
  }

  return (
    <form className="stack" noValidate onSubmit={submit}>
      {upload.error && <ErrorState error={upload.error} keepsInput />}
      {read && (
        <Notice tone={read.unreadable > 0 ? 'warn' : 'ok'} live>
          {t('handover.in.read', {
            people: read.people,
            acting: read.acting,
            older: read.older,
            unreadable: read.unreadable,
          })}
        </Notice>
      )}
      <NativeSelect
        label={t('handover.in.kind')}
        value={kind}
        onChange={(event) => setKind(event.currentTarget.value as ReportKind)}
        data={(['EVALUATION', 'PLAN'] as const).map((value) => ({
          value,
          label: t(`handover.report.${value}`),
        }))}
      />
      <SheetInput
        label={t('handover.in.file')}
        file={file}
        onChange={(chosen) => {
          setFile(chosen);
          setMissing(false);
        }}
        missing={missing && t('handover.in.missing')}
      />
      <div>
        <Button type="submit" variant="default" aria-disabled={upload.isPending || undefined}>
          {t('handover.in.action')}
        </Button>
      </div>
    </form>
  );
}
