import { Textarea } from '@mantine/core';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';
import { type ReasonCause, SHORTEST_REASON } from './completeness';

interface ReasonBoxProps {
  id: string;
  label: string;
  cause: ReasonCause | null;
  value: string;
  onChange: (text: string) => void;
  error?: string;
  readBy: readonly string[];
}

/** Appears when a rating needs a written reason and says why; a reason already written is never hidden. */
export function ReasonBox({ id, label, cause, value, onChange, error, readBy }: ReasonBoxProps) {
  const t = useT();
  if (cause === null && !value) return null;
  return (
    <div>
      <Textarea
        id={id}
        label={label}
        description={
          cause
            ? t(`evaluation.reason.${cause}`, { count: SHORTEST_REASON })
            : t('evaluation.reason.optional')
        }
        rows={3}
        maxLength={4000}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ReadBy names={readBy} />
    </div>
  );
}
