import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import styles from './Matrix.module.css';
import type { MatrixCell } from './roleResults';

const STATE = {
  EMPTY: { kind: 'neutral', word: 'target.matrix.state.EMPTY' },
  DRAFTED: { kind: 'draft', word: 'target.matrix.state.DRAFTED' },
  AGREED: { kind: 'done', word: 'target.matrix.state.AGREED' },
} as const;

/** What a cell says, how far it has come, and that it is the person's own. What locks the whole row stands at its head. */
export function CellText({ cell }: { cell: MatrixCell }) {
  const t = useT();
  const { kind, word } = STATE[cell.state];
  return (
    <span className={styles.text}>
      {cell.results.map(({ targetId, title, indicators }) => (
        <span key={targetId} className={styles.result}>
          {title || t('target.untitled')}
          {indicators.length > 0 && <span className={styles.measures}>{indicators.join(' · ')}</span>}
        </span>
      ))}
      <StatusBadge kind={kind}>{t(word)}</StatusBadge>
      {cell.lock === 'WORDS_OF_EMPLOYEE' && (
        <span className="caption">{t('target.matrix.lock.WORDS_OF_EMPLOYEE')}</span>
      )}
    </span>
  );
}
