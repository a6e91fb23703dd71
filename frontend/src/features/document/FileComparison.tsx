import { useState } from 'react';
import { FileInput } from '@/components/FileInput';
import { Notice } from '@/components/Notice';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { sha256Of, type Verification } from './verification';

/** Whether a file is the very one that was handed out: found out on this device. */
export function FileComparison({ files }: { files: Verification['files'] }) {
  const t = useT();
  const [file, setFile] = useState<File | null>(null);
  const [same, setSame] = useState<boolean | null>(null);
  // Browsers reckon hashes only on secure pages.
  if (!globalThis.crypto?.subtle) return <Notice>{t('document.compare.insecure')}</Notice>;

  async function compare(chosen: File | null): Promise<void> {
    setFile(chosen);
    setSame(null);
    if (!chosen) return;
    const hash = await sha256Of(chosen);
    setSame(files.some(({ sha256 }) => sha256 === hash));
  }

  return (
    <Section title={t('document.compare.title')} lead={t('document.compare.lead')} boxed>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button inside does the same */}
      <div
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          event.preventDefault();
          void compare(event.dataTransfer.files[0] ?? null);
        }}
      >
        <FileInput
          label={t('document.compare.file')}
          accept={['.pdf', '.xlsx']}
          maxBytes={20 * 1024 * 1024}
          file={file}
          onChange={(chosen) => void compare(chosen)}
        />
      </div>
      {same !== null && (
        <Notice
          tone={same ? 'ok' : 'bad'}
          title={t(same ? 'document.compare.same.title' : 'document.compare.other.title')}
          live
        >
          {t(same ? 'document.compare.same.text' : 'document.compare.other.text')}
        </Notice>
      )}
    </Section>
  );
}
