import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { useT } from '@/i18n/useT';
import styles from './DoingLinks.module.css';

const OWN = [
  { to: '/kinerja/catatan', label: 'common.doing.log' },
  { to: '/kinerja/bukti', label: 'common.doing.proof' },
  { to: '/kinerja/umpan-balik', label: 'common.doing.feedback' },
  { to: '/kinerja/kabar', label: 'common.doing.checkIns' },
  { to: '/kinerja/dialog', label: 'common.doing.dialogues' },
  { to: '/kinerja/rekan', label: 'common.doing.peers' },
] as const;

const OF_MEMBER = [
  { to: '/tim/$employeeId/catatan', label: 'common.doing.log' },
  { to: '/tim/$employeeId/umpan-balik', label: 'common.doing.feedback' },
  { to: '/tim/$employeeId/kabar', label: 'common.doing.checkIns' },
  { to: '/tim/$employeeId/dialog', label: 'common.doing.dialogues' },
  { to: '/tim/$employeeId/rekan', label: 'common.doing.peers' },
] as const;

/** What one does during the year, each on a page of its own: one's own, or that of somebody in the team. */
export function DoingLinks({ employeeId }: { employeeId?: string }) {
  const t = useT();
  const assesses = useMe().relations.assesses > 0;
  return (
    <nav aria-label={t('common.doing.label')}>
      <ul className={styles.links}>
        {(employeeId === undefined ? OWN : OF_MEMBER).map(({ to, label }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ employeeId: employeeId ?? '' } as never}
              activeProps={{ 'aria-current': 'page' }}
              className={styles.link}
            >
              {t(label)}
            </Link>
          </li>
        ))}
        {employeeId === undefined && assesses && (
          <li>
            <Link to="/tim/kegiatan" className={styles.link}>
              {t('common.doing.team')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
