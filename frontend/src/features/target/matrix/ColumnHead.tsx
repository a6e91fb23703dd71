import { useT } from '@/i18n/useT';
import styles from './Matrix.module.css';
import type { MatrixColumn } from './roleResults';

/** One of the superior's targets with what it is measured by. */
export function ColumnHead({ column }: { column: MatrixColumn }) {
  const t = useT();
  return (
    <th scope="col">
      {column.title || t('target.untitled')}
      {column.indicators.length > 0 && (
        <ul className={styles.indicators}>
          {column.indicators.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
    </th>
  );
}
