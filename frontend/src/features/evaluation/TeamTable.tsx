import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { StatusBadge } from '@/components/StatusBadge';
import { type Column, DataTable } from '@/components/table/DataTable';
import { useT } from '@/i18n/useT';
import styles from './evaluation.module.css';
import { StatusOf } from './StatusOf';
import { needsAssessor, placeOf, type TeamMember } from './team';
import { useRowKeys } from './useRowKeys';

/** The team in the order of need; arrow keys go from person to person, Enter opens. */
export function TeamTable({ team, periode }: { team: readonly TeamMember[]; periode: string }) {
  const t = useT();
  const area = useRef<HTMLDivElement>(null);
  const { letters, setLetters, onKeyDown } = useRowKeys(area);
  const columns: Column<TeamMember>[] = [
    {
      id: 'name',
      header: t('evaluation.team.person'),
      cell: (member) => <Person member={member} periode={periode} />,
    },
    { id: 'needs', header: t('evaluation.team.needs'), cell: (member) => <NeedOf member={member} /> },
    {
      id: 'plan',
      header: t('evaluation.team.plan'),
      cell: ({ planStatus }) => t(`evaluation.plan.${planStatus ?? 'NONE'}`),
    },
    {
      id: 'progress',
      header: t('evaluation.team.progress'),
      cell: ({ indicators, indicatorsWithEntry }) =>
        indicators === 0
          ? '–'
          : t('evaluation.team.filled', { filled: indicatorsWithEntry, all: indicators }),
    },
    {
      id: 'evidence',
      header: t('evaluation.team.evidence'),
      cell: ({ evidence }) => evidence,
      numeric: true,
    },
    {
      id: 'evaluation',
      header: t('evaluation.team.evaluation'),
      cell: (member) => <EvaluationOf member={member} />,
    },
  ];
  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: only moves the focus among the links inside */}
      <div ref={area} onKeyDown={onKeyDown}>
        <DataTable
          caption={t('evaluation.team.caption')}
          columns={columns}
          rows={team}
          keyOf={({ employee }) => employee.id}
        />
      </div>
      <Checkbox
        className={styles.onlyWide}
        label={t('evaluation.team.letters')}
        checked={letters}
        onChange={(event) => setLetters(event.currentTarget.checked)}
      />
    </div>
  );
}

function Person({ member, periode }: { member: TeamMember; periode: string }) {
  const t = useT();
  return (
    <>
      <Link
        data-row-link
        to={placeOf(member) as '/tim/$employeeId/evaluasi'}
        params={{ employeeId: member.employee.id }}
        search={{ periode }}
      >
        {member.employee.name}
      </Link>
      {member.employee.positionTitle && <p className="caption">{member.employee.positionTitle}</p>}
      {member.insteadOf && (
        <p className="caption">{t('evaluation.team.insteadOf', { name: member.insteadOf.name })}</p>
      )}
    </>
  );
}

function NeedOf({ member }: { member: TeamMember }) {
  const t = useT();
  const text = t(`evaluation.need.${member.needs}`);
  if (needsAssessor(member)) return <StatusBadge kind="fix">{text}</StatusBadge>;
  return <span className="muted">{text}</span>;
}

function EvaluationOf({ member }: { member: TeamMember }) {
  const t = useT();
  if (!member.evaluationStatus) return '–';
  return (
    <div className="stack-tight">
      <StatusOf status={member.evaluationStatus} />
      {member.predicate && <span>{t(`evaluation.predicate.${member.predicate}`)}</span>}
    </div>
  );
}
