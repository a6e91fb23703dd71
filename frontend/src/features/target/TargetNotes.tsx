import { NativeSelect, TextInput } from '@mantine/core';
import type { Perspective } from '@/api/plans';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftTarget } from './draft';
import styles from './PlanEditor.module.css';
import { PERSPECTIVE } from './words';

/** Whom the target serves, for heads of independent units, and who assigned what is no duty of the post. */
export function TargetNotes({ target }: { target: DraftTarget }) {
  const t = useT();
  const { edit, faults, asksPerspective } = useDraftTools();
  const { key, kind, perspective, assignedBy } = target;
  const asksAssigner = kind === 'ADDITIONAL' || asksPerspective || Boolean(assignedBy);
  if (!asksPerspective && !asksAssigner) return null;
  return (
    <div className={styles.goal}>
      {asksPerspective && (
        <NativeSelect
          id={fieldId(`${key}.perspective`)}
          label={t('target.perspective.label')}
          description={t('target.perspective.hint')}
          value={perspective ?? ''}
          error={faults[`${key}.perspective`]}
          data={[
            { value: '', label: t('target.perspective.choose') },
            ...Object.entries(PERSPECTIVE).map(([value, label]) => ({ value, label: t(label) })),
          ]}
          onChange={(event) =>
            edit({
              do: 'changeTarget',
              target: key,
              change: { perspective: (event.currentTarget.value || undefined) as Perspective | undefined },
            })
          }
        />
      )}
      {asksAssigner && (
        <TextInput
          id={fieldId(`${key}.assignedBy`)}
          label={t('target.assignedBy.label')}
          description={t('target.assignedBy.hint')}
          maxLength={200}
          value={assignedBy ?? ''}
          error={faults[`${key}.assignedBy`]}
          onChange={(event) =>
            edit({ do: 'changeTarget', target: key, change: { assignedBy: event.currentTarget.value } })
          }
        />
      )}
    </div>
  );
}
