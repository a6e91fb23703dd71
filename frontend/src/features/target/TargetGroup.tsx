import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { TargetKind } from '@/api/plans';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useDraftTools } from './DraftContext';
import type { DraftTarget, PlanDraft } from './draft';
import { forgotten, MOST_TARGETS, newTarget } from './draftEdits';
import { focusSoon } from './ItemTools';
import styles from './PlanEditor.module.css';
import { TargetFields } from './TargetFields';

const WORDS = {
  MAIN: { title: 'target.group.MAIN', lead: 'target.group.MAIN.lead', add: 'target.group.MAIN.add' },
  ADDITIONAL: {
    title: 'target.group.ADDITIONAL',
    lead: 'target.group.ADDITIONAL.lead',
    add: 'target.group.ADDITIONAL.add',
  },
} as const;

/** The main or the additional targets of a draft, in their order. */
export function TargetGroup({ kind, draft }: { kind: TargetKind; draft: PlanDraft }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const targets = draft.targets.filter((target) => target.kind === kind);
  const addId = kind === 'MAIN' ? fieldId('targets') : fieldId('targets.additional');
  const add = (): void => {
    const target = newTarget(kind);
    edit({ do: 'addTarget', target });
    focusSoon(fieldId(`${target.key}.title`));
  };
  const remove = (target: DraftTarget): void => {
    const at = draft.targets.indexOf(target);
    edit({ do: 'removeTarget', target: target.key });
    focusSoon(addId);
    showToast(t('target.removed'), () => edit({ do: 'addTarget', target: forgotten(target), at }));
  };
  return (
    <section className="stack" aria-labelledby={`group-${kind}`}>
      <div className="stack-tight">
        <h2 id={`group-${kind}`}>{t(WORDS[kind].title)}</h2>
        <p className="muted measure">{t(WORDS[kind].lead)}</p>
      </div>
      <ol className={`plain-list ${styles.list}`}>
        {targets.map((target, at) => (
          <TargetFields
            key={target.key}
            target={target}
            number={at + 1}
            last={at === targets.length - 1}
            onRemove={remove}
          />
        ))}
      </ol>
      {kind === 'MAIN' && faults.targets && <p className={styles.fault}>{faults.targets}</p>}
      {draft.targets.length < MOST_TARGETS ? (
        <div>
          <Button id={addId} variant="default" leftSection={<IconPlus aria-hidden size={20} />} onClick={add}>
            {t(WORDS[kind].add)}
          </Button>
        </div>
      ) : (
        <p className="caption">{t('target.group.full', { count: MOST_TARGETS })}</p>
      )}
    </section>
  );
}
