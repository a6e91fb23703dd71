import { Link } from '@tanstack/react-router';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import type { TrainingModule } from './training';
import styles from './training.module.css';

export function ModuleCards({ modules }: { modules: TrainingModule[] }) {
  const t = useT();
  if (modules.length === 0) return <p className="muted">{t('training.noOthers')}</p>;
  return (
    <ul className={`plain-list ${styles.cards}`}>
      {modules.map((module) => (
        <li key={module.key} className="card stack-tight">
          <h3>
            <Link to="/belajar/$moduleKey" params={{ moduleKey: module.key }}>
              {module.title}
            </Link>
          </h3>
          <p>{module.summary}</p>
          <p className="row">
            <span className="caption">
              {t('training.minutes', { count: module.minutes })} · {t(`training.audience.${module.audience}`)}
            </span>
            {module.completedAt && <StatusBadge kind="done">{t('training.completed')}</StatusBadge>}
            {module.renewed && <StatusBadge kind="fix">{t('training.renewed')}</StatusBadge>}
          </p>
        </li>
      ))}
    </ul>
  );
}
