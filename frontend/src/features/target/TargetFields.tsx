import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { fieldId } from '@/components/form/fieldErrors';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { useDraftTools } from './DraftContext';
import type { DraftIndicator, DraftTarget } from './draft';
import { MOST_INDICATORS, newIndicator } from './draftEdits';
import { IndicatorFields } from './IndicatorFields';
import { focusSoon, ItemTools } from './ItemTools';
import { nextAspect } from './indicatorDefaults';
import { LinkFields } from './LinkFields';
import { OriginNote } from './OriginNote';
import styles from './PlanEditor.module.css';
import { isProvisional } from './planText';
import { TargetNotes } from './TargetNotes';
import { WordsFields } from './WordsFields';
import { TARGET_NAME } from './words';

interface TargetFieldsProps {
  target: DraftTarget;
  number: number;
  last: boolean;
  onRemove: (target: DraftTarget) => void;
}

/** One expected result while it is written. Kept from repainting while another one is typed in. */
export const TargetFields = memo(function TargetFields({
  target,
  number,
  last,
  onRemove,
}: TargetFieldsProps) {
  const t = useT();
  const { edit, faults, approach } = useDraftTools();
  const { key } = target;
  const name = t(TARGET_NAME[target.kind], { number });
  return (
    <li className={`card ${styles.target}`}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {isProvisional(target) && <StatusBadge kind="waiting">{t('target.provisional')}</StatusBadge>}
        <ItemTools
          name={name}
          id={`t-${key}`}
          first={number === 1}
          last={last}
          onMove={(by) => edit({ do: 'moveTarget', target: key, by })}
          onRemove={() => onRemove(target)}
        />
      </div>
      <OriginNote origin={target.origin} />
      <Textarea
        id={fieldId(`${key}.title`)}
        label={t('target.title.label')}
        description={t('target.title.hint')}
        className={styles.grows}
        rows={2}
        maxLength={500}
        value={target.title}
        error={faults[`${key}.title`]}
        onChange={(event) =>
          edit({ do: 'changeTarget', target: key, change: { title: event.currentTarget.value } })
        }
      />
      <LinkFields target={target} />
      <TargetNotes target={target} />
      {approach === 'QUALITATIVE' ? <WordsFields target={target} /> : <Indicators target={target} />}
    </li>
  );
});

/** How one sees that it is reached, in numbers. */
function Indicators({ target }: { target: DraftTarget }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const { key, indicators } = target;
  const addId = fieldId(`${key}.indicators`);
  const add = (): void => {
    const indicator = newIndicator(nextAspect(indicators));
    edit({ do: 'addIndicator', target: key, indicator });
    focusSoon(fieldId(`${indicator.key}.description`));
  };
  const remove = (indicator: DraftIndicator): void => {
    const at = indicators.indexOf(indicator);
    edit({ do: 'removeIndicator', target: key, indicator: indicator.key });
    focusSoon(addId);
    const back = { ...indicator, id: undefined };
    showToast(t('target.indicator.removed'), () =>
      edit({ do: 'addIndicator', target: key, indicator: back, at }),
    );
  };
  return (
    <div className="stack">
      <h4>{t('target.indicators')}</h4>
      <ul className={`plain-list ${styles.list}`}>
        {indicators.map((indicator, at) => (
          <IndicatorFields
            key={indicator.key}
            targetKey={key}
            indicator={indicator}
            number={at + 1}
            last={at === indicators.length - 1}
            onRemove={remove}
          />
        ))}
      </ul>
      {faults[`${key}.indicators`] && <p className={styles.fault}>{faults[`${key}.indicators`]}</p>}
      {indicators.length < MOST_INDICATORS && (
        <div>
          <Button id={addId} variant="subtle" leftSection={<IconPlus aria-hidden size={20} />} onClick={add}>
            {t('target.indicator.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
