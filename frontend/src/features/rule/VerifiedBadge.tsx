import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';

/** Whether somebody read the source of a rule in its own text. */
export function VerifiedBadge({ verified }: { verified: boolean }) {
  const t = useT();
  return (
    <StatusBadge kind={verified ? 'done' : 'fix'}>
      {t(verified ? 'rule.verified' : 'rule.unverified')}
    </StatusBadge>
  );
}
