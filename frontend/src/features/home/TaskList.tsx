import { IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cyclesQuery } from '@/api/cycles';
import type { components } from '@/api/schema';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, todayInOffice } from '@/lib/format';
import { periodChoices } from '@/lib/periods';
import styles from './home.module.css';

type Task = components['schemas']['Task'];

/** The tasks, the most urgent first and largest. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  const cycles = useQuery(cyclesQuery);
  const codes = new Map(periodChoices(cycles.data ?? []).map(({ code, period }) => [period.id, code]));
  return (
    <ol className={`plain-list ${styles.tasks}`}>
      {tasks.map((task, at) => (
        <li key={`${task.code} ${task.subjectId ?? ''}`}>
          <TaskLink
            task={task}
            periode={
              task.subjectType === 'PERIOD' ? (codes.get(task.subjectId ?? '') ?? task.subjectId) : undefined
            }
            first={at === 0}
          />
        </li>
      ))}
    </ol>
  );
}

/** A task of a period opens that period. */
function TaskLink({ task, periode, first }: { task: Task; periode?: string; first: boolean }) {
  const t = useT();
  const { language } = useLanguage();
  const late = task.dueOn !== undefined && task.dueOn < todayInOffice();
  return (
    <Link
      to={task.href as string}
      search={{ periode } as never}
      className={styles.task}
      data-first={first || undefined}
    >
      <span className={styles.taskText}>
        <span className={styles.taskTitle}>{task.title}</span>
        {task.dueOn && (
          <span className="caption">
            {t('home.task.due', { date: formatDate(task.dueOn, language, 'long') })}
          </span>
        )}
        {late && <StatusBadge kind="fix">{t('home.task.late')}</StatusBadge>}
      </span>
      <IconChevronRight aria-hidden size={20} className={styles.arrow} />
    </Link>
  );
}
