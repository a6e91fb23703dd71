import { Button } from '@mantine/core';
import { IconDownload, IconExternalLink } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { saveEvidence } from '@/api/evidence';
import type { EvidenceItem } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatSize } from '@/lib/format';
import { ErrorState } from '../ErrorState';
import styles from './Evidence.module.css';

/** The proof of an entry: files are saved, addresses open in a window of their own. */
export function EvidenceLinks({ items }: { items: readonly EvidenceItem[] }) {
  const t = useT();
  if (items.length === 0) return <p className="caption">{t('progress.evidence.none')}</p>;
  return (
    <ul className={styles.list} aria-label={t('progress.evidence.label')}>
      {items.map((item) => (
        <li key={item.id}>{item.kind === 'LINK' ? <WebLink item={item} /> : <FileLink item={item} />}</li>
      ))}
    </ul>
  );
}

function WebLink({ item }: { item: EvidenceItem }) {
  const t = useT();
  return (
    <a className={styles.link} href={item.url} target="_blank" rel="noreferrer noopener nofollow">
      <IconExternalLink aria-hidden size={18} />
      <span>
        {item.description || item.url} <span className="caption">{t('progress.evidence.newWindow')}</span>
      </span>
    </a>
  );
}

function FileLink({ item }: { item: EvidenceItem }) {
  const t = useT();
  const { language } = useLanguage();
  const save = useMutation({ mutationFn: () => saveEvidence(item) });
  const size = item.sizeBytes === undefined ? '' : ` (${formatSize(item.sizeBytes, language)})`;
  return (
    <div className="stack-tight">
      <Button
        variant="subtle"
        size="sm"
        className={styles.file}
        leftSection={<IconDownload aria-hidden size={18} />}
        aria-disabled={save.isPending || undefined}
        aria-label={t('progress.evidence.download', { name: `${item.fileName ?? ''}${size}` })}
        onClick={() => !save.isPending && save.mutate()}
      >
        {save.isPending ? t('progress.evidence.downloading') : `${item.fileName ?? ''}${size}`}
      </Button>
      {item.description && <p className="caption">{item.description}</p>}
      {save.error && <ErrorState error={save.error} onRetry={() => save.mutate()} />}
    </div>
  );
}
