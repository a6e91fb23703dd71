import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { IndicatorRow } from './IndicatorRow';
import { OriginNote } from './OriginNote';
import styles from './PlanView.module.css';
import type { ReadTarget } from './planText';
import { LINK, PERSPECTIVE } from './words';

/** One expected result for reading, with what it supports and how one sees that it is reached. */
export function TargetView({ target, number }: { target: ReadTarget; number: number }) {
  const t = useT();
  return (
    <li className={styles.target}>
      <div className={styles.title}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <h4>{target.title || <span className="muted">{t('target.untitled')}</span>}</h4>
        {target.provisional && <StatusBadge kind="waiting">{t('target.provisional')}</StatusBadge>}
      </div>
      {(target.perspective || target.assignedBy) && (
        <p className="caption">
          {[
            target.perspective && t('target.perspective.is', { name: t(PERSPECTIVE[target.perspective]) }),
            target.assignedBy && t('target.assignedBy.is', { name: target.assignedBy }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      )}
      <OriginNote origin={target.origin} />
      {target.links.length > 0 && (
        <ul className={`plain-list caption ${styles.links}`}>
          {target.links.map((link) => (
            <li key={`${link.superiorTargetId} ${link.superiorTitle}`}>
              {t(LINK[link.kind])}: {link.superiorTitle}
              {!link.superiorTargetId && ` (${t('target.link.lost')})`}
            </li>
          ))}
        </ul>
      )}
      {target.indicators.length > 0 ? (
        <ul className={`plain-list ${styles.indicators}`}>
          {target.indicators.map((indicator) => (
            <IndicatorRow key={indicator.id} indicator={indicator} />
          ))}
        </ul>
      ) : (
        <p className="muted">{t('target.indicator.none')}</p>
      )}
    </li>
  );
}
