import type { ReactNode } from 'react';
import { SaveState } from '@/components/SaveState';
import type { AutosaveState } from '@/lib/autosave';
import styles from './PlanEditor.module.css';

/** Stays in sight: whether the text is safe, and the way on. */
export function EditorBar({ autosave, children }: { autosave: AutosaveState<unknown>; children: ReactNode }) {
  return (
    <div className={styles.bar}>
      <div>
        <SaveState state={autosave} />
      </div>
      {children}
    </div>
  );
}
