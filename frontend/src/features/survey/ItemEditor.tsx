import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import type { DraftItem } from './draft';
import { ItemTexts } from './ItemTexts';
import styles from './survey.module.css';

const ELEMENTS = [
  'REQUIREMENTS',
  'PROCEDURE',
  'TIME',
  'FEE',
  'PRODUCT',
  'COMPETENCE',
  'CONDUCT',
  'FACILITIES',
  'COMPLAINTS',
] as const;

interface ItemEditorProps {
  number: number;
  item: DraftItem;
  weighted: boolean;
  onChange: (item: DraftItem) => void;
  onUp?: () => void;
  onRemove?: () => void;
}

/** One question: what it asks about, its words per language, its weight, its place. */
export function ItemEditor({ number, item, weighted, onChange, onUp, onRemove }: ItemEditorProps) {
  const t = useT();
  const summary = `${number}. ${item.element ? t(`survey.element.${item.element}`) : item.code}`;
  return (
    <div className="stack-tight">
      {weighted && (
        <TextInput
          label={t('survey.weight.of', { item: summary })}
          value={item.weight}
          inputMode="decimal"
          onChange={(event) => onChange({ ...item, weight: event.currentTarget.value })}
        />
      )}
      <Disclosure summary={summary}>
        <div className="stack">
          <div className={styles.facts}>
            <TextInput
              label={t('survey.item.code')}
              value={item.code}
              maxLength={40}
              onChange={(event) => onChange({ ...item, code: event.currentTarget.value.toUpperCase() })}
            />
            <NativeSelect
              label={t('survey.item.element')}
              value={item.element ?? ''}
              onChange={(event) =>
                onChange({
                  ...item,
                  element: (event.currentTarget.value || undefined) as DraftItem['element'],
                })
              }
              data={[
                { value: '', label: t('survey.item.added') },
                ...ELEMENTS.map((value) => ({ value, label: t(`survey.element.${value}`) })),
              ]}
            />
          </div>
          <ItemTexts texts={item.texts} onChange={(texts) => onChange({ ...item, texts })} />
          <div className="row">
            {onUp && (
              <Button variant="default" onClick={onUp}>
                {t('survey.item.up')}
              </Button>
            )}
            {onRemove && (
              <Button variant="default" onClick={onRemove}>
                {t('survey.item.remove')}
              </Button>
            )}
          </div>
        </div>
      </Disclosure>
    </div>
  );
}
