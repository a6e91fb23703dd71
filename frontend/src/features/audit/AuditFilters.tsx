import { Button, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import { useSearchText } from '@/lib/useSearchText';
import type { AuditFilter } from './audit';
import styles from './audit.module.css';

const OFFICE_OFFSET = '+07:00';
const DAY = 86_400_000;

/** Days are those of the office; the API takes instants, the last one not included. */
export function useAuditFilter(): AuditFilter {
  const search: Record<string, string | undefined> = useSearch({ strict: false });
  const { pegawai, pelaku, hal, tindakan, dari, sampai } = search;
  const startOf = (day: string) => new Date(`${day}T00:00:00${OFFICE_OFFSET}`);
  return {
    employeeId: pegawai,
    actorEmployeeId: pelaku,
    subjectId: hal,
    action: tindakan?.toUpperCase(),
    from: dari && startOf(dari).toISOString(),
    to: sampai && new Date(startOf(sampai).getTime() + DAY).toISOString(),
  };
}

export function AuditFilters() {
  const t = useT();
  const navigate = useNavigate();
  const [action, setAction] = useSearchText('tindakan');
  const [from, setFrom] = useSearchText('dari');
  const [to, setTo] = useSearchText('sampai');
  const [employee] = useSearchText('pegawai');
  const [actor] = useSearchText('pelaku');
  const [subject] = useSearchText('hal');
  return (
    <div className="stack-tight">
      <div className={styles.filters}>
        <TextInput
          label={t('audit.action')}
          description={t('audit.action.hint')}
          defaultValue={action}
          key={action}
          maxLength={64}
          onBlur={(event) => setAction(event.currentTarget.value.trim())}
          onKeyDown={(event) => event.key === 'Enter' && setAction(event.currentTarget.value.trim())}
        />
        <TextInput
          type="date"
          label={t('audit.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('audit.to')}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </div>
      {(employee || actor || subject || action || from || to) && (
        <div>
          <Button
            variant="subtle"
            size="sm"
            onClick={() => void navigate({ to: '/audit', search: {} as never })}
          >
            {t('audit.filters.clear')}
          </Button>
        </div>
      )}
    </div>
  );
}
