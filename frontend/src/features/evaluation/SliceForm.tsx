import { Button } from '@mantine/core';
import type { Versioned } from '@/api/client';
import { ConflictView } from '@/components/ConflictView';
import { ErrorState } from '@/components/ErrorState';
import { SaveState } from '@/components/SaveState';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { BehaviourSection, FeedbackSection, ResultSection } from './AssessmentSections';
import { AssessmentText } from './AssessmentText';
import styles from './evaluation.module.css';
import { type Slice, useCompleteSlice } from './slices';
import { useSliceDraft } from './useSliceDraft';

/** The same form as for a whole period, without a suggestion: that one is reckoned for the period. */
export function SliceForm({ found }: { found: Versioned<Slice> }) {
  const t = useT();
  const { value, edit, autosave } = useSliceDraft(found);
  const complete = useCompleteSlice(found.value.id);
  const { readBy, laterAssessor } = found.value;
  const draft = { value, edit, readBy };
  async function hand(): Promise<void> {
    if (complete.isPending || !(await autosave.flush())) return;
    complete.mutate(
      { etag: autosave.etag() },
      { onSuccess: () => showToast(t('evaluation.slice.done', { name: laterAssessor })) },
    );
  }
  if (autosave.conflict) {
    return (
      <ConflictView
        autosave={autosave}
        render={(version) => <AssessmentText assessment={version} explanation={found.value} />}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field saves
    <div className="stack-wide" onBlur={() => void autosave.flush()}>
      <ResultSection {...draft} targets={found.value.targets} />
      <BehaviourSection {...draft} values={found.value.behaviours} />
      <FeedbackSection {...draft} />
      {complete.error && <ErrorState error={complete.error} keepsInput />}
      <div className={styles.bar}>
        <div className="spread">
          <Button aria-disabled={complete.isPending || undefined} onClick={() => void hand()}>
            {complete.isPending
              ? t('common.action.sending')
              : t('evaluation.slice.action', { name: laterAssessor })}
          </Button>
          <SaveState state={autosave} />
        </div>
      </div>
    </div>
  );
}
