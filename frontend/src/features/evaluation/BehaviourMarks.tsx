import { Textarea } from '@mantine/core';
import type { Rating } from '@/api/performance';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import type { Assessment, Explanation } from './assessment';
import { Guides } from './BehaviourExplanation';
import styles from './evaluation.module.css';
import { OwnSaid } from './OwnSaid';
import { RatingField } from './RatingField';

type Mark = Assessment['behaviourMarks'][number];

interface BehaviourMarksProps {
  values: Explanation['behaviours'];
  marks: readonly Mark[];
  /** What the employee said of each, once it is handed in. */
  own?: readonly { value: Mark['value']; view?: string; ownMark?: Rating }[];
  onChange: (marks: Mark[]) => void;
}

/** A mark for each of the seven values, with its guides of conduct. */
export function BehaviourMarks({ values, marks, own, onChange }: BehaviourMarksProps) {
  const t = useT();
  const set = (value: Mark['value'], part: Partial<Mark>) =>
    onChange(marks.map((mark) => (mark.value === value ? { ...mark, ...part } : mark)));
  return (
    <ul className={styles.lines}>
      {values.map(({ value, label, guides, expectation }) => {
        const mark = marks.find((item) => item.value === value);
        return (
          <li key={value} className={styles.line}>
            <RatingField
              id={`mark-${value}`}
              label={label}
              description={expectation && t('evaluation.behaviour.expected', { text: expectation })}
              value={mark?.mark ?? null}
              onChange={(rating) => set(value, { mark: rating })}
            />
            <OwnSaid own={own?.find((line) => line.value === value)} />
            <div className={styles.aside}>
              <Guides guides={guides} />
              <Disclosure summary={t('evaluation.marks.note')} open={Boolean(mark?.note)}>
                <Textarea
                  label={t('evaluation.marks.noteFor', { title: label })}
                  rows={2}
                  maxLength={2000}
                  value={mark?.note ?? ''}
                  onChange={(event) => set(value, { note: event.currentTarget.value })}
                />
              </Disclosure>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
