import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import type { AutosaveState } from '@/lib/autosave';
import { formatTime } from '@/lib/format';
import { ErrorState } from './ErrorState';
import styles from './SaveState.module.css';

/** "Tersimpan 10.42": quiet, always in the same place, spoken once it changes. */
export function SaveState({ state }: { state: AutosaveState<unknown> }) {
  const t = useT();
  const { language } = useLanguage();
  const savedAt = state.savedAt ? formatTime(state.savedAt, language) : null;
  const words = {
    clean: savedAt ? t('common.save.saved', { time: savedAt }) : '',
    waiting: t('common.save.waiting'),
    saving: t('common.save.saving'),
    saved: t('common.save.saved', { time: savedAt ?? '' }),
    unsent: t('common.save.unsent'),
    refused: t('common.save.refused'),
    conflict: t('common.save.conflict'),
  };
  return (
    <>
      <p role="status" className={`caption ${styles.state}`}>
        {words[state.phase]}
      </p>
      {state.phase === 'refused' && <ErrorState error={state.error} keepsInput />}
    </>
  );
}
