import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';
import styles from './PlanEditor.module.css';

interface ItemToolsProps {
  /** How the thing is called: "Hasil kerja 2". */
  name: string;
  /** Names the buttons, so that the focus finds them again after a move. */
  id: string;
  first: boolean;
  last: boolean;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}

/** Move and remove by button: nothing here needs dragging. */
export function ItemTools({ name, id, first, last, onMove, onRemove }: ItemToolsProps) {
  const t = useT();
  const move = (by: -1 | 1, cannot: boolean): void => {
    if (cannot) return;
    onMove(by);
    focusSoon(`${id}-${by < 0 ? 'up' : 'down'}`);
  };
  return (
    <div className={styles.tools}>
      <ActionIcon
        id={`${id}-up`}
        variant="subtle"
        size="xl"
        aria-label={t('target.item.up', { name })}
        aria-disabled={first || undefined}
        onClick={() => move(-1, first)}
      >
        <IconArrowUp aria-hidden size={20} />
      </ActionIcon>
      <ActionIcon
        id={`${id}-down`}
        variant="subtle"
        size="xl"
        aria-label={t('target.item.down', { name })}
        aria-disabled={last || undefined}
        onClick={() => move(1, last)}
      >
        <IconArrowDown aria-hidden size={20} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        size="xl"
        aria-label={t('target.item.remove', { name })}
        onClick={onRemove}
      >
        <IconTrash aria-hidden size={20} />
      </ActionIcon>
    </div>
  );
}

/** After React has put the thing in its place. */
export const focusSoon = (id: string): void => {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
};
