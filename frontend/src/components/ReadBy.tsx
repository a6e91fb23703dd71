import { IconEye } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';
import styles from './ReadBy.module.css';

/** Under every text box: who will read it. Said before writing, never after. */
export function ReadBy({ names, id }: { names: readonly string[]; id?: string }) {
  const t = useT();
  return (
    <p className={styles.readBy} id={id}>
      <IconEye aria-hidden size={16} stroke={1.75} />
      <span>{t('common.readBy', { names: listed(names, t('common.and')) })}</span>
    </p>
  );
}

function listed(names: readonly string[], and: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}
