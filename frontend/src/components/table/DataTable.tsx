import type { ReactNode } from 'react';
import styles from './DataTable.module.css';
import { SortHeader } from './SortHeader';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The field the API sorts by, where it can. */
  sortBy?: string;
  numeric?: boolean;
  /** Buttons that name themselves: on a card they stand without the header. */
  action?: boolean;
}

interface DataTableProps<Row> {
  /** Names the table for screen readers. */
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** A name and a figure fit on a phone as they are: no cards. */
  compact?: boolean;
  /** For long lists of short values: on a phone what follows the heading runs on as in a sentence. */
  brief?: boolean;
  /** As the API writes it: "name" or "-name". Lives in the URL. */
  sort?: string;
  onSort?: (sort: string) => void;
}

/** A plain table; below 640 px each row becomes a card, its first column the heading. Roles are spelled out since display:block removes them. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  keyOf,
  compact,
  brief,
  sort,
  onSort,
}: DataTableProps<Row>) {
  return (
    <div className={styles.scroll} data-compact={compact || undefined} data-brief={brief || undefined}>
      <table className={styles.table} role="table">
        <caption className={styles.caption}>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <SortHeader key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} role="rowheader" scope="row">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role="cell"
                    data-label={column.action ? undefined : column.header}
                    data-numeric={column.numeric || undefined}
                  >
                    <div className={styles.value}>{column.cell(row)}</div>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
