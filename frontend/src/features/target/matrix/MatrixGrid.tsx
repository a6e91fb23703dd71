import { Link } from '@tanstack/react-router';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useT } from '@/i18n/useT';
import { ColumnHead } from './ColumnHead';
import { GridCell } from './GridCell';
import { moved, type Place } from './gridKeys';
import styles from './Matrix.module.css';
import { RowLock } from './RowLock';
import type { Matrix } from './roleResults';

/** The matrix as a grid: arrows move, Enter or F2 writes. One cell at a time is in the order of the Tab key. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const t = useT();
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const [writing, setWriting] = useState(false);
  const grid = useRef<HTMLTableElement>(null);
  const focus = (place: Place): void => {
    setAt(place);
    requestAnimationFrame(() =>
      grid.current?.querySelector<HTMLElement>(`[data-place="${place.row}-${place.column}"]`)?.focus(),
    );
  };
  const open = (place: Place): void => {
    setAt(place);
    setWriting(matrix.rows[place.row]?.cells[place.column]?.allowedActions.includes('WRITE') ?? false);
  };
  const close = (): void => {
    setWriting(false);
    focus(at);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = moved(at, event.key, { rows: matrix.rows.length, columns: matrix.columns.length });
    if (!next && event.key !== 'F2') return;
    event.preventDefault();
    if (next) focus(next);
    else open(at);
  };
  return (
    <div className={styles.scroll}>
      <table ref={grid} className={styles.grid} aria-label={t('target.matrix.title')}>
        <thead>
          <tr>
            <th scope="col">{t('target.matrix.person')}</th>
            {matrix.columns.map((column) => (
              <ColumnHead key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row, rowAt) => (
            <tr key={row.employee.id}>
              <th scope="row">
                <Link to="/tim/$employeeId/target" params={{ employeeId: row.employee.id }}>
                  {row.employee.name}
                </Link>
                <span className="caption">{row.employee.positionTitle}</span>
                <RowLock row={row} />
              </th>
              {matrix.columns.map((column, columnAt) => {
                const place = { row: rowAt, column: columnAt };
                const here = at.row === rowAt && at.column === columnAt;
                return (
                  <GridCell
                    key={column.id}
                    cycleId={matrix.cycleId}
                    row={row}
                    column={column}
                    place={place}
                    here={here}
                    writing={here && writing}
                    onFocus={() => setAt(place)}
                    onOpen={() => open(place)}
                    onClose={close}
                    onKeyDown={onKeyDown}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
