import { ActionIcon, Button } from '@mantine/core';
import { IconCamera, IconFile, IconPaperclip, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatSize } from '@/lib/format';
import styles from './FileInput.module.css';
import { Notice } from './Notice';

interface FileInputProps {
  label: string;
  /** Endings with the dot: ['.pdf', '.jpg']. */
  accept: readonly string[];
  maxBytes: number;
  /** Where there is a touch screen, the camera comes first. */
  camera?: boolean;
  file: File | null;
  onChange: (file: File | null) => void;
}

/** One file. Type and size are said before choosing and checked before sending. */
export function FileInput({ label, accept, maxBytes, camera = false, file, onChange }: FileInputProps) {
  const t = useT();
  const { language } = useLanguage();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const shutter = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const limits = t('common.file.limits', { types: accept.join(', '), size: formatSize(maxBytes, language) });

  function take(chosen: File | null | undefined): void {
    if (!chosen) return;
    const fits = accept.some((ending) => chosen.name.toLowerCase().endsWith(ending));
    const reason = fits ? (chosen.size > maxBytes ? 'common.file.tooLarge' : null) : 'common.file.wrongType';
    setProblem(reason && t(reason, { name: chosen.name, limits }));
    if (!reason) onChange(chosen);
  }

  return (
    <fieldset className={`stack-tight ${styles.group}`} aria-describedby={`${id}-limits`}>
      <legend className={styles.label}>{label}</legend>
      <p id={`${id}-limits`} className="caption">
        {limits}
      </p>
      <div className="row">
        {camera && navigator.maxTouchPoints > 0 && (
          <Button leftSection={<IconCamera aria-hidden size={20} />} onClick={() => shutter.current?.click()}>
            {t('common.file.camera')}
          </Button>
        )}
        <Button
          variant="default"
          leftSection={<IconPaperclip aria-hidden size={20} />}
          onClick={() => picker.current?.click()}
        >
          {t(file ? 'common.file.replace' : 'common.file.choose')}
        </Button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        accept={accept.join(',')}
        aria-label={label}
        onChange={(event) => take(event.target.files?.[0])}
      />
      <input
        ref={shutter}
        type="file"
        hidden
        accept="image/*"
        capture="environment"
        aria-label={label}
        onChange={(event) => take(event.target.files?.[0])}
      />
      {file && (
        <p className={styles.file} role="status">
          <IconFile aria-hidden size={20} stroke={1.75} />
          <span className={styles.name}>{file.name}</span>
          <span className="caption numeric">{formatSize(file.size, language)}</span>
          <ActionIcon
            variant="subtle"
            size="lg"
            aria-label={t('common.file.remove', { name: file.name })}
            onClick={() => onChange(null)}
          >
            <IconX aria-hidden size={18} />
          </ActionIcon>
        </p>
      )}
      {problem && (
        <Notice tone="bad" live>
          {problem}
        </Notice>
      )}
    </fieldset>
  );
}
