import { Button, Textarea } from '@mantine/core';
import type { Rating } from '@/api/performance';
import { Disclosure } from '@/components/Disclosure';
import { useT } from '@/i18n/useT';
import { RatingField } from './RatingField';

interface OwnViewProps {
  id: string;
  /** The target or value. */
  about: string;
  view: string;
  ownMark: Rating | null;
  onChange: (part: { view?: string; ownMark?: Rating | null }) => void;
}

/** The employee's words, and an own mark that is no rating and can be taken back. */
export function OwnView({ id, about, view, ownMark, onChange }: OwnViewProps) {
  const t = useT();
  return (
    <div className="stack-tight">
      <Textarea
        id={id}
        label={t('evaluation.self.view', { about })}
        rows={3}
        maxLength={2000}
        value={view}
        onChange={(event) => onChange({ view: event.currentTarget.value })}
      />
      <Disclosure summary={t('evaluation.self.mark.open')} open={ownMark !== null}>
        <RatingField
          id={`${id}-mark`}
          label={t('evaluation.self.mark', { about })}
          description={t('evaluation.self.mark.noRating')}
          value={ownMark}
          onChange={(rating) => onChange({ ownMark: rating })}
        />
        {ownMark !== null && (
          <Button variant="subtle" size="sm" onClick={() => onChange({ ownMark: null })}>
            {t('evaluation.self.mark.clear')}
          </Button>
        )}
      </Disclosure>
    </div>
  );
}
