import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useT } from '@/i18n/useT';
import type { AutosaveHandle } from '@/lib/useAutosave';
import styles from './ConflictView.module.css';
import { Notice } from './Notice';

interface ConflictViewProps<T> {
  autosave: AutosaveHandle<T>;
  /** Shows one version, for reading. */
  render: (value: T) => ReactNode;
}

/** Someone changed the same thing: both versions side by side, and the person decides. */
export function ConflictView<T>({ autosave, render }: ConflictViewProps<T>) {
  const t = useT();
  if (!autosave.conflict) return null;
  const { mine, theirs } = autosave.conflict;
  return (
    <div className="stack">
      <Notice tone="warn" live title={t('common.problem.stale.title')}>
        {t('common.conflict.text')}
      </Notice>
      <div className={styles.versions}>
        <section className="card stack" aria-label={t('common.conflict.mine')}>
          <h2>{t('common.conflict.mine')}</h2>
          <Button onClick={autosave.keepMine}>{t('common.conflict.keepMine')}</Button>
          {render(mine)}
        </section>
        <section className="card stack" aria-label={t('common.conflict.theirs')}>
          <h2>{t('common.conflict.theirs')}</h2>
          <Button variant="default" onClick={autosave.takeTheirs}>
            {t('common.conflict.takeTheirs')}
          </Button>
          {render(theirs.value)}
        </section>
      </div>
    </div>
  );
}
