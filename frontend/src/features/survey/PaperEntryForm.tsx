import { Button, Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { PaperResult } from './PaperResult';
import { ScoreChoice } from './ScoreChoice';
import styles from './survey.module.css';
import { type Item, type PaperInput, useEnterSheet } from './surveys';
import { PROFILE, PROFILE_FIELDS, type ProfileField } from './words';

type Entry = Omit<PaperInput, 'scores'> & { scores: Record<string, number> };
const EMPTY: Entry = { code: '', scores: {}, comment: '', complaint: false, assisted: false };

export function PaperEntryForm({
  surveyId,
  items,
  onNext,
}: {
  surveyId: string;
  items: Item[];
  onNext: () => void;
}) {
  const t = useT();
  const enter = useEnterSheet(surveyId);
  const [entry, setEntry] = useState<Entry>(EMPTY);
  const set = (change: Partial<Entry>) => setEntry((before) => ({ ...before, ...change }));
  const ready = entry.code.trim() !== '' && Object.keys(entry.scores).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) enter.mutate({ ...entry, comment: entry.comment?.trim() || undefined });
  };
  const outcome = enter.data?.outcome;
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        label={t('survey.code')}
        description={t('survey.paper.code.hint')}
        value={entry.code}
        autoComplete="off"
        onChange={(event) => set({ code: event.currentTarget.value })}
      />
      {items.map((item, place) => (
        <ScoreChoice
          key={item.code}
          number={place + 1}
          item={item}
          value={entry.scores[item.code]}
          differs={enter.data?.differences.includes(item.code) ?? false}
          onChange={(score) => set({ scores: withScore(entry.scores, item.code, score) })}
        />
      ))}
      <div className={styles.facts}>
        {PROFILE_FIELDS.map((field) => (
          <ProfileSelect key={field} field={field} entry={entry} onChange={set} />
        ))}
      </div>
      <div>
        <Textarea
          label={t('survey.comment')}
          value={entry.comment}
          rows={2}
          maxLength={1000}
          onChange={(event) => set({ comment: event.currentTarget.value })}
        />
        <ReadBy names={[t('survey.readers.heads'), t('survey.readers.personnel')]} />
      </div>
      <Checkbox
        label={t('survey.complaint')}
        checked={entry.complaint}
        onChange={(event) => set({ complaint: event.currentTarget.checked })}
      />
      {enter.error && <ErrorState error={enter.error} keepsInput />}
      {enter.data && <PaperResult result={enter.data} items={items} />}
      <div className="row">
        {outcome === undefined || outcome === 'DIFFERS' ? (
          <Button type="submit" loading={enter.isPending} disabled={!ready}>
            {t(outcome ? 'survey.paper.again' : 'survey.paper.send')}
          </Button>
        ) : (
          <Button onClick={onNext}>{t('survey.paper.next')}</Button>
        )}
      </div>
    </form>
  );
}

function ProfileSelect({
  field,
  entry,
  onChange,
}: {
  field: ProfileField;
  entry: Entry;
  onChange: (change: Partial<Entry>) => void;
}) {
  const t = useT();
  return (
    <NativeSelect
      label={t(`survey.profile.${field}`)}
      value={entry[field] ?? ''}
      onChange={(event) => onChange({ [field]: event.currentTarget.value || undefined })}
      data={[
        { value: '', label: t('survey.unanswered') },
        ...PROFILE[field].map(([value, label]) => ({ value, label: t(label) })),
      ]}
    />
  );
}

function withScore(scores: Record<string, number>, code: string, score: number | undefined) {
  const { [code]: _, ...rest } = scores;
  return score === undefined ? rest : { ...rest, [code]: score };
}
