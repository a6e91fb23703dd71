import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useT } from '@/i18n/useT';
import { PersonPicker } from './PersonPicker';
import type { PeerRound } from './peers';

/** The peers to ask; each change is saved at once. */
export function PeerChoice({ round, onChange }: { round: PeerRound; onChange: (peerIds: string[]) => void }) {
  const t = useT();
  const ids = round.peers.map(({ employeeId }) => employeeId);
  return (
    <div className="stack-tight">
      <p>{t('feedback.round.choose', { chosen: ids.length, minimum: round.minimumAnswers })}</p>
      <ul className="plain-list stack-tight" aria-label={t('feedback.round.chosen')}>
        {round.peers.map(({ employeeId, name }) => (
          <li key={employeeId} className="spread">
            <span>{name}</span>
            <ActionIcon
              variant="subtle"
              size="lg"
              aria-label={t('feedback.round.remove', { name })}
              onClick={() => onChange(ids.filter((id) => id !== employeeId))}
            >
              <IconX aria-hidden size={18} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {ids.length < 10 && (
        <PersonPicker
          cycleId={round.cycleId}
          without={[...ids, round.employee.employeeId, round.assessor.employeeId]}
          onPick={({ employeeId }) => onChange([...ids, employeeId])}
        />
      )}
    </div>
  );
}
