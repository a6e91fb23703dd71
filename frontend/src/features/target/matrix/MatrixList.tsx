import { Button } from '@mantine/core';
import { useState } from 'react';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import { CellEditor } from './CellEditor';
import { CellText } from './CellText';
import styles from './Matrix.module.css';
import { RowLock } from './RowLock';
import type { Matrix, MatrixCell, MatrixColumn, MatrixRow } from './roleResults';

/** The matrix on a phone: a card for each person, the superior's targets below one another. */
export function MatrixList({ matrix }: { matrix: Matrix }) {
  const t = useT();
  return (
    <ul className="plain-list stack">
      {matrix.rows.map((row) => {
        const filled = row.cells.filter(({ state }) => state !== 'EMPTY').length;
        const summary = t('target.matrix.filled', {
          name: row.employee.name,
          count: filled,
          all: row.cells.length,
        });
        return (
          <li key={row.employee.id} className="card">
            <Disclosure summary={summary}>
              <RowLock row={row} />
              <ul className="plain-list stack">
                {row.cells.map((cell, at) => {
                  const column = matrix.columns[at];
                  return (
                    column && (
                      <li key={cell.targetId} className={styles.entry}>
                        <ListCell cycleId={matrix.cycleId} row={row} column={column} cell={cell} />
                      </li>
                    )
                  );
                })}
              </ul>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

function ListCell(props: { cycleId: string; row: MatrixRow; column: MatrixColumn; cell: MatrixCell }) {
  const t = useT();
  const { column, cell, row } = props;
  const [writing, setWriting] = useState(false);
  return (
    <div className="stack-tight">
      <p className="caption">{column.title || t('target.untitled')}</p>
      {writing ? (
        <CellEditor {...props} onDone={() => setWriting(false)} />
      ) : (
        <>
          <CellText cell={cell} />
          {cell.allowedActions.includes('WRITE') && (
            <div>
              <Button
                variant="default"
                size="sm"
                aria-label={t('target.matrix.result', { name: row.employee.name, title: column.title })}
                onClick={() => setWriting(true)}
              >
                {t(cell.state === 'EMPTY' ? 'target.matrix.fill' : 'target.matrix.change')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
