import { Textarea } from '@mantine/core';
import type { Rating } from '@/api/performance';
import { Disclosure } from '@/components/Disclosure';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatPercent } from '@/lib/format';
import type { Assessment, Explanation } from './assessment';
import styles from './evaluation.module.css';
import { OwnSaid } from './OwnSaid';
import { RatingField } from './RatingField';

type Mark = Assessment['targetMarks'][number];

interface TargetMarksProps {
  targets: Explanation['targets'];
  marks: readonly Mark[];
  /** What the employee said of each, once it is handed in. */
  own?: readonly { targetId: string; view?: string; ownMark?: Rating }[];
  onChange: (marks: Mark[]) => void;
}

/** A mark for each target; what the numbers say stands beside it. */
export function TargetMarks({ targets, marks, own, onChange }: TargetMarksProps) {
  const t = useT();
  const { language } = useLanguage();
  const set = (targetId: string, part: Partial<Mark>) =>
    onChange(marks.map((mark) => (mark.targetId === targetId ? { ...mark, ...part } : mark)));
  return (
    <ul className={styles.lines}>
      {targets.map(({ id, title, suggestedMark, meanAchievement }) => {
        const mark = marks.find(({ targetId }) => targetId === id);
        return (
          <li key={id} className={styles.line}>
            <RatingField
              id={`mark-${id}`}
              label={title}
              description={
                suggestedMark && meanAchievement !== undefined
                  ? t('evaluation.marks.suggested', {
                      percent: formatPercent(meanAchievement, language),
                      rating: t(`evaluation.rating.${suggestedMark}`),
                    })
                  : t('evaluation.marks.unmeasured')
              }
              value={mark?.mark ?? null}
              onChange={(rating) => set(id, { mark: rating })}
            />
            <OwnSaid own={own?.find(({ targetId }) => targetId === id)} />
            <Disclosure summary={t('evaluation.marks.note')} open={Boolean(mark?.feedback)}>
              <Textarea
                label={t('evaluation.marks.noteFor', { title })}
                rows={2}
                maxLength={2000}
                value={mark?.feedback ?? ''}
                onChange={(event) => set(id, { feedback: event.currentTarget.value })}
              />
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}
