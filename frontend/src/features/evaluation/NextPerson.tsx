import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useT } from '@/i18n/useT';
import { nextInQueue, placeOf, type TeamMember } from './team';

interface NextPersonProps {
  team: readonly TeamMember[];
  after: string;
  periode: string;
}

/** On to whoever waits next; quiet, since the main action of the page is its own. */
export function NextPerson({ team, after, periode }: NextPersonProps) {
  const t = useT();
  const next = nextInQueue(team, after);
  if (!next) return null;
  return (
    <Button
      variant="default"
      renderRoot={(props) => (
        <Link
          {...props}
          to={placeOf(next) as '/tim/$employeeId/evaluasi'}
          params={{ employeeId: next.employee.id }}
          search={{ periode }}
        />
      )}
    >
      {t('evaluation.assess.next', { name: next.employee.name })}
    </Button>
  );
}
