import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { showToast } from '@/lib/toast';
import { arranged, inputOf, swapped, weightSum } from './draft';
import { ItemEditor } from './ItemEditor';
import { type Questionnaire, useAddQuestionnaire } from './surveys';
import { useQuestionnaireDraft } from './useQuestionnaireDraft';
import { WeightSum } from './WeightSum';

const POLICIES = ['EXACT_1_9', 'W_0_111', 'W_0_11', 'CUSTOM'] as const;
const ORDERS = ['FACILITIES_EIGHTH', 'COMPLAINTS_EIGHTH'] as const;
const MOST_ITEMS = 20;

/** The next version of the questions; the one in force stays as it is. */
export function QuestionnaireEditor({ unitId, latest }: { unitId: string; latest: Questionnaire }) {
  const t = useT();
  const add = useAddQuestionnaire();
  const { draft, set, setItem, forget } = useQuestionnaireDraft(unitId, latest);
  const custom = draft.weightPolicy === 'CUSTOM';
  const needsNote = latest.versionNumber > 0 && draft.changeNote.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(inputOf(draft, unitId, latest.versionNumber), {
      onSuccess: () => {
        forget();
        showToast(t('survey.questionnaire.added'));
      },
    });
  };
  const addItem = () => set({ items: [...draft.items, emptyItem(draft.items.length + 1)] });
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t('survey.questionnaire.name')}
        value={draft.name}
        maxLength={200}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('survey.order')}
        description={t('survey.order.hint')}
        value={draft.displayOrder}
        onChange={(event) => {
          const displayOrder = event.currentTarget.value as (typeof ORDERS)[number];
          set({ displayOrder, items: arranged(draft.items, displayOrder) });
        }}
        data={ORDERS.map((value) => ({ value, label: t(`survey.order.${value}`) }))}
      />
      <NativeSelect
        label={t('survey.weights')}
        description={t('survey.weights.hint')}
        value={draft.weightPolicy}
        onChange={(event) => set({ weightPolicy: event.currentTarget.value as (typeof POLICIES)[number] })}
        data={POLICIES.map((value) => ({ value, label: t(`survey.weights.${value}`) }))}
      />
      {custom && <WeightSum draft={draft} onChange={(items) => set({ items })} />}
      {draft.items.map((item, place) => (
        <ItemEditor
          // biome-ignore lint/suspicious/noArrayIndexKey: the code itself is edited here
          key={place}
          number={place + 1}
          item={item}
          weighted={custom}
          onChange={(next) => setItem(place, next)}
          onUp={place > 0 ? () => set({ items: swapped(draft.items, place, place - 1) }) : undefined}
          onRemove={
            draft.items.length > 1
              ? () => set({ items: draft.items.filter((_, at) => at !== place) })
              : undefined
          }
        />
      ))}
      <div>
        <Button variant="default" disabled={draft.items.length >= MOST_ITEMS} onClick={addItem}>
          {t('survey.item.add')}
        </Button>
      </div>
      <div>
        <Textarea
          label={t('survey.questionnaire.note')}
          value={draft.changeNote}
          rows={2}
          maxLength={1000}
          onChange={(event) => set({ changeNote: event.currentTarget.value })}
        />
        <ReadBy names={[t('survey.readers.staff'), t('survey.readers.auditor')]} />
      </div>
      {add.error && <ErrorState error={add.error} keepsInput />}
      <div>
        <Button
          type="submit"
          loading={add.isPending}
          disabled={needsNote || (custom && weightSum(draft) !== 1)}
        >
          {t('survey.questionnaire.send')}
        </Button>
      </div>
    </form>
  );
}

const emptyItem = (number: number) => ({
  code: `ADDED_${number}`,
  weight: '',
  texts: { id: { question: '', options: ['', '', '', ''] } },
});
