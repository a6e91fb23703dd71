import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import type { Column } from './DataTable';
import styles from './DataTable.module.css';

interface SortHeaderProps<Row> {
  column: Column<Row>;
  sort?: string;
  onSort?: (sort: string) => void;
}

export function SortHeader<Row>({ column, sort, onSort }: SortHeaderProps<Row>) {
  const { sortBy } = column;
  if (!sortBy || !onSort) {
    return (
      <th role="columnheader" scope="col" data-numeric={column.numeric || undefined}>
        {column.header}
      </th>
    );
  }
  const direction = sort === sortBy ? 'ascending' : sort === `-${sortBy}` ? 'descending' : undefined;
  const Icon =
    direction === 'ascending' ? IconArrowUp : direction === 'descending' ? IconArrowDown : IconArrowsSort;
  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={direction ?? 'none'}
      data-numeric={column.numeric || undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onSort(direction === 'ascending' ? `-${sortBy}` : sortBy)}
      >
        {column.header}
        <Icon aria-hidden size={16} stroke={1.75} />
      </button>
    </th>
  );
}
