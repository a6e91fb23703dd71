import type { Me } from '@/api/me';
import { useT } from '@/i18n/useT';
import { formatNip } from '@/lib/format';
import { ActingNote } from './ActingNote';
import styles from './home.module.css';

/** What the office has on record about the person; what is missing says who can complete it. */
export function OwnData({ me }: { me: Me }) {
  const t = useT();
  const missing = t('home.data.missing');
  const rows = [
    { label: t('home.data.name'), value: me.employee?.name },
    { label: t('home.data.nip'), value: me.employee && formatNip(me.employee.nip) },
    { label: t('home.data.grade'), value: me.employee?.grade },
    { label: t('home.data.position'), value: me.assignment?.positionTitle },
    { label: t('home.data.unit'), value: me.assignment?.unit.name },
    { label: t('home.data.assessor'), value: me.assignment?.assessor?.name },
  ];
  return (
    <dl className={`card ${styles.data}`}>
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className={value ? undefined : 'muted'}>{value || missing}</dd>
        </div>
      ))}
      <ActingNote me={me} />
    </dl>
  );
}
