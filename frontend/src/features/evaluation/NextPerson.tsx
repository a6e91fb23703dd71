import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useT } from '@/i18n/useT';
import { nextInQueue, placeOf, previousInQueue, type TeamMember } from './team';

interface NextPersonProps {
  team: readonly TeamMember[];
  after: string;
  periode: string;
}

/** To whoever waits before and after this person; Alt with Page up or Page down goes there from anywhere on the page. */
export function NextPerson({ team, after, periode }: NextPersonProps) {
  const next = nextInQueue(team, after);
  const previous = previousInQueue(team, after);
  usePageKeys(previous, next, periode);
  if (!next) return null;
  return (
    <div className="row">
      {previous && previous !== next && (
        <PersonLink member={previous} periode={periode} way="previous" shortcut="Alt+PageUp" />
      )}
      <PersonLink member={next} periode={periode} way="next" shortcut="Alt+PageDown" />
    </div>
  );
}

interface PersonLinkProps {
  member: TeamMember;
  periode: string;
  way: 'previous' | 'next';
  shortcut: string;
}

/** Quiet, since the main action of the page is its own. */
function PersonLink({ member, periode, way, shortcut }: PersonLinkProps) {
  const t = useT();
  return (
    <Button
      variant="default"
      aria-keyshortcuts={shortcut}
      title={t('evaluation.assess.shortcut', { keys: shortcut.replace('Page', 'Page ') })}
      renderRoot={(props) => (
        <Link
          {...props}
          to={placeOf(member) as '/tim/$employeeId/evaluasi'}
          params={{ employeeId: member.employee.id }}
          search={{ periode }}
        />
      )}
    >
      {t(`evaluation.assess.${way}`, { name: member.employee.name })}
    </Button>
  );
}

function usePageKeys(previous: TeamMember | undefined, next: TeamMember | undefined, periode: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const member = { PageUp: previous, PageDown: next }[event.key];
      if (!event.altKey || !member) return;
      event.preventDefault();
      void navigate({
        to: placeOf(member) as '/tim/$employeeId/evaluasi',
        params: { employeeId: member.employee.id },
        search: { periode },
      });
    };
    addEventListener('keydown', go);
    return () => removeEventListener('keydown', go);
  }, [navigate, previous, next, periode]);
}
