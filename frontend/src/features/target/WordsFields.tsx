import { Button, Textarea } from '@mantine/core';
import { fieldId } from '@/components/form/fieldErrors';
import { useT } from '@/i18n/useT';
import { useDraftTools } from './DraftContext';
import type { DraftTarget } from './draft';
import { newIndicator } from './draftEdits';
import { focusSoon } from './ItemTools';
import styles from './PlanEditor.module.css';

/** How one sees that it is reached, in words: mostly one measure of success, without aspect and number. */
export function WordsFields({ target }: { target: DraftTarget }) {
  const t = useT();
  const { edit, faults } = useDraftTools();
  const { key, indicators } = target;
  const add = (): void => {
    const indicator = newIndicator('QUANTITY');
    edit({ do: 'addIndicator', target: key, indicator });
    focusSoon(fieldId(`${indicator.key}.description`));
  };
  return (
    <div className="stack">
      {indicators.map((indicator, at) => (
        <div key={indicator.key} className="stack-tight">
          <Textarea
            id={fieldId(`${indicator.key}.description`)}
            label={t(indicators.length > 1 ? 'target.words.numbered' : 'target.words.label', {
              number: at + 1,
            })}
            description={at === 0 ? t('target.words.hint') : undefined}
            className={styles.grows}
            rows={3}
            maxLength={500}
            value={indicator.description}
            error={faults[`${indicator.key}.description`]}
            onChange={(event) =>
              edit({
                do: 'changeIndicator',
                target: key,
                indicator: indicator.key,
                change: { description: event.currentTarget.value },
              })
            }
          />
          {indicators.length > 1 && (
            <div>
              <Button
                variant="subtle"
                size="sm"
                onClick={() => edit({ do: 'removeIndicator', target: key, indicator: indicator.key })}
              >
                {t('target.words.remove', { number: at + 1 })}
              </Button>
            </div>
          )}
        </div>
      ))}
      {indicators.length === 0 && (
        <div>
          {faults[`${key}.indicators`] && <p className={styles.fault}>{faults[`${key}.indicators`]}</p>}
          <Button id={fieldId(`${key}.indicators`)} variant="default" onClick={add}>
            {t('target.words.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
