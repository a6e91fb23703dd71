import { Radio } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Rating } from '@/api/performance';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';
import { RATINGS } from './matrix';

/** Digits with a modifier belong to the browser. */
const ratingOfKey = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): Rating | undefined =>
  ctrlKey || metaKey || altKey ? undefined : RATINGS[['1', '2', '3'].indexOf(key)];

/** The focus goes along, so that the arrows continue from there. */
function choose(event: KeyboardEvent<HTMLElement>, rating: Rating, onChange: (rating: Rating) => void): void {
  event.preventDefault();
  event.currentTarget.querySelector<HTMLInputElement>(`input[value="${rating}"]`)?.focus();
  onChange(rating);
}

interface RatingFieldProps {
  id: string;
  label: string;
  description?: string;
  value: Rating | null;
  onChange: (rating: Rating) => void;
  /** The rating of a whole, with plain definitions; absent: a mark of one line, in short words. */
  about?: 'results' | 'behaviour';
  error?: string;
}

/** One of three ratings; the keys 1, 2 and 3 choose while the focus is inside, as the arrows do. */
export function RatingField({ id, label, description, value, onChange, about, error }: RatingFieldProps) {
  const t = useT();
  return (
    <Radio.Group
      id={id}
      className={about ? styles.overall : styles.mark}
      name={id}
      label={label}
      description={description}
      error={error}
      value={value ?? ''}
      onChange={(next) => onChange(next as Rating)}
      onKeyDown={(event) => {
        const picked = ratingOfKey(event);
        if (picked) choose(event, picked, onChange);
      }}
    >
      <div className={about ? styles.choices : styles.inline}>
        {RATINGS.map((rating) => (
          <Radio
            key={rating}
            value={rating}
            label={t(about ? `evaluation.rating.${rating}` : `evaluation.mark.${rating}`)}
            description={about && t(`evaluation.define.${about}.${rating}`)}
          />
        ))}
      </div>
    </Radio.Group>
  );
}
