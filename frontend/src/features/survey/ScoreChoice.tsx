import { Radio } from '@mantine/core';
import { useT } from '@/i18n/useT';
import type { Item } from './surveys';

/** One question of a sheet with its four answers, or left blank. Arrow keys choose, so a sheet is typed without a mouse. */
export function ScoreChoice({
  number,
  item,
  value,
  differs,
  onChange,
}: {
  number: number;
  item: Item;
  value: number | undefined;
  differs: boolean;
  onChange: (score: number | undefined) => void;
}) {
  const t = useT();
  const options = item.texts.id?.options ?? [];
  return (
    <Radio.Group
      label={`${number}. ${item.texts.id?.question ?? item.code}`}
      error={differs && t('survey.paper.differs.here')}
      value={value === undefined ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? undefined : Number(chosen))}
    >
      <div className="row">
        {options.map((option, place) => (
          <Radio key={option} value={String(place + 1)} label={`${place + 1} · ${option}`} />
        ))}
        <Radio value="" label={t('survey.blank')} />
      </div>
    </Radio.Group>
  );
}
