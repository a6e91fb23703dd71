import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { type MatrixCell, type MatrixColumn, type MatrixRow, useWriteCell, writtenIn } from './roleResults';

interface CellEditorProps {
  cycleId: string;
  row: MatrixRow;
  column: MatrixColumn;
  cell: MatrixCell;
  onDone: () => void;
}

/** Writes a cell: Enter saves, Escape leaves it as it was. What is typed stays when saving fails. */
export function CellEditor({ cycleId, row, column, cell, onDone }: CellEditorProps) {
  const t = useT();
  const [text, setText] = useState(writtenIn(cell));
  const write = useWriteCell(cycleId);
  const save = (): void => {
    if (write.isPending) return;
    if (text.trim() === writtenIn(cell)) onDone();
    else write.mutate({ row, cell, text: text.trim() }, { onSuccess: onDone });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      save();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      onDone();
    }
    event.stopPropagation();
  };
  return (
    <div className="stack-tight">
      {write.error && <ErrorState error={write.error} keepsInput />}
      <Textarea
        label={t('target.matrix.result', { name: row.employee.name, title: column.title })}
        description={t('target.matrix.result.hint')}
        rows={3}
        maxLength={500}
        value={text}
        data-autofocus
        ref={(area) => area?.focus()}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <ReadBy names={[t('target.matrix.you'), row.employee.name]} />
      <div className="row">
        <Button size="sm" aria-disabled={write.isPending || undefined} onClick={save}>
          {t(write.isPending ? 'common.action.sending' : 'target.matrix.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {t('common.action.cancel')}
        </Button>
      </div>
    </div>
  );
}
