import { Textarea } from '@mantine/core';
import { ReadBy } from '@/components/ReadBy';
import { useT } from '@/i18n/useT';

interface ReasonFieldProps {
  label: string;
  value: string;
  onChange: (reason: string) => void;
  shortest: number;
  /** Whether somebody tried to send it already. */
  tried: boolean;
  readBy: string[];
  /** Room for a whole decision instead of a few lines. */
  long?: boolean;
}

export const isShort = (reason: string, shortest: number): boolean => reason.trim().length < shortest;

/** Why an official did something; both sides read it, and the auditor. */
export function ReasonField({ label, value, onChange, shortest, tried, readBy, long }: ReasonFieldProps) {
  const t = useT();
  return (
    <div>
      <Textarea
        label={label}
        rows={long ? 6 : 3}
        maxLength={long ? 8000 : 2000}
        value={value}
        error={
          tried && isShort(value, shortest) ? t('objection.reasons.short', { count: shortest }) : undefined
        }
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <ReadBy names={[...readBy, t('objection.role.auditor')]} />
    </div>
  );
}
