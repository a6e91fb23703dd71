import { Radio } from '@mantine/core';
import type { Rating } from '@/api/performance';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';
import { RATINGS } from './matrix';

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

/** One of three ratings. */
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
