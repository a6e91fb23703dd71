import { ActionIcon, Button } from '@mantine/core';
import { IconFile, IconX } from '@tabler/icons-react';
import { ErrorState } from '@/components/ErrorState';
import { FileInput } from '@/components/FileInput';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import styles from './EvidencePicker.module.css';
import { EVIDENCE_ENDINGS, EVIDENCE_MAX_BYTES, EVIDENCE_MAX_PIECES } from './evidence';
import type { Piece } from './evidenceTray';
import { LinkAdder } from './LinkAdder';
import type { EvidenceHandle } from './useEvidence';

/** Proof by camera, file or web address. A piece that fails stays in the list with its reason. */
export function EvidencePicker({ evidence }: { evidence: EvidenceHandle }) {
  const t = useT();
  const full = evidence.pieces.length >= EVIDENCE_MAX_PIECES;
  return (
    <div className="stack">
      {full ? (
        <p className="caption">{t('progress.evidence.full', { count: EVIDENCE_MAX_PIECES })}</p>
      ) : (
        <>
          <FileInput
            label={t('progress.evidence.add')}
            accept={EVIDENCE_ENDINGS}
            maxBytes={EVIDENCE_MAX_BYTES}
            camera
            file={null}
            onChange={(file) => file && evidence.addFile(file)}
          />
          <LinkAdder onAdd={evidence.addLink} />
        </>
      )}
      <ul className="plain-list stack-tight" aria-label={t('progress.evidence.chosen')}>
        {evidence.pieces.map((piece) => (
          <li key={piece.key}>
            <PieceRow piece={piece} evidence={evidence} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const BADGE = { sending: 'waiting', ready: 'done', failed: 'fix' } as const;

function PieceRow({ piece, evidence }: { piece: Piece; evidence: EvidenceHandle }) {
  const t = useT();
  return (
    <div className="stack-tight">
      <div className={styles.draft}>
        <IconFile aria-hidden size={20} stroke={1.75} />
        <span className={styles.draftName}>{piece.name}</span>
        <span role="status">
          <StatusBadge kind={BADGE[piece.state]}>{t(`progress.evidence.${piece.state}`)}</StatusBadge>
        </span>
        {piece.state === 'failed' && (
          <Button variant="default" size="sm" onClick={() => evidence.retry(piece.key)}>
            {t('common.action.retry')}
          </Button>
        )}
        <ActionIcon
          variant="subtle"
          size="lg"
          aria-label={t('common.file.remove', { name: piece.name })}
          onClick={() => evidence.remove(piece)}
        >
          <IconX aria-hidden size={18} />
        </ActionIcon>
      </div>
      {piece.state === 'failed' && <ErrorState error={piece.error} keepsInput />}
    </div>
  );
}
