import { VisuallyHidden } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useT } from '@/i18n/useT';
import { CellEditor } from './CellEditor';
import { CellText } from './CellText';
import type { Place } from './gridKeys';
import styles from './Matrix.module.css';
import type { MatrixColumn, MatrixRow } from './roleResults';

interface GridCellProps {
  cycleId: string;
  row: MatrixRow;
  column: MatrixColumn;
  place: Place;
  /** Whether the Tab key leads to this cell. */
  here: boolean;
  writing: boolean;
  onFocus: () => void;
  onOpen: () => void;
  onClose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** One cell: a button that shows what it says, or the box in which it is written. */
export function GridCell(props: GridCellProps) {
  const t = useT();
  const { cycleId, row, column, place, here, writing, onFocus, onOpen, onClose, onKeyDown } = props;
  const cell = row.cells[place.column];
  if (!cell) return <td />;
  return (
    <td className={styles.cell} data-state={cell.state}>
      {writing ? (
        <CellEditor cycleId={cycleId} row={row} column={column} cell={cell} onDone={onClose} />
      ) : (
        <button
          type="button"
          className={styles.button}
          data-place={`${place.row}-${place.column}`}
          tabIndex={here ? 0 : -1}
          aria-disabled={cell.allowedActions.length === 0 || undefined}
          onFocus={onFocus}
          onClick={onOpen}
          onKeyDown={onKeyDown}
        >
          <VisuallyHidden>
            {t('target.matrix.result', { name: row.employee.name, title: column.title })}
          </VisuallyHidden>
          <CellText cell={cell} />
        </button>
      )}
    </td>
  );
}
