import { NativeSelect } from '@mantine/core';
import { useT } from '@/i18n/useT';
import type { Objection } from './objections';

export type Rating = NonNullable<Objection['before']>['resultRating'];

const RATINGS: readonly Rating[] = ['ABOVE', 'AS_EXPECTED', 'BELOW'];

/** Two ratings; the predicate follows from the nine cells. */
export function NewRatings(props: {
  results: Rating | '';
  behaviour: Rating | '';
  onResults: (rating: Rating) => void;
  onBehaviour: (rating: Rating) => void;
}) {
  const t = useT();
  const data = RATINGS.map((value) => ({ value, label: t(`objection.rating.${value}`) }));
  return (
    <div className="stack-tight">
      <NativeSelect
        label={t('objection.rating.of.results')}
        value={props.results}
        data={data}
        onChange={(event) => props.onResults(event.currentTarget.value as Rating)}
      />
      <NativeSelect
        label={t('objection.rating.of.behaviour')}
        value={props.behaviour}
        data={data}
        onChange={(event) => props.onBehaviour(event.currentTarget.value as Rating)}
      />
    </div>
  );
}
