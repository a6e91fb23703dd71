import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import { Disclosure } from '@/components/Disclosure';
import { StatusBadge } from '@/components/StatusBadge';
import { useT } from '@/i18n/useT';
import { PlanStatusBadge } from '../PlanStatusBadge';
import { LINK } from '../words';
import styles from './Coverage.module.css';
import { type Coverage, type CoveredTarget, gapsOf } from './coverage';

/** One superior: the targets, who supports each, and what stands alone. Among many it is opened by who wants it. */
export function CoverageCard({ coverage, open }: { coverage: Coverage; open: boolean }) {
  const t = useT();
  const { superior, targets, unlinked, people } = coverage;
  const gaps = gapsOf(coverage).length;
  return (
    <section className="card stack" aria-label={superior.name}>
      <div className="spread">
        <h2>{superior.name}</h2>
        {coverage.planStatus ? (
          <PlanStatusBadge status={coverage.planStatus} />
        ) : (
          <StatusBadge kind="fix">{t('target.coverage.noPlan')}</StatusBadge>
        )}
      </div>
      <p className="caption">{superior.positionTitle}</p>
      {targets.length > 0 && (
        <p>
          <strong>{t('target.coverage.summary', { gaps, count: targets.length, people })}</strong>
        </p>
      )}
      {targets.length > 0 && (
        <Disclosure open={open} summary={t('target.coverage.targets', { count: targets.length })}>
          <ol className={`plain-list ${styles.targets}`}>
            {targets.map((target) => (
              <Target key={target.id} target={target} />
            ))}
          </ol>
        </Disclosure>
      )}
      {gaps > 0 && <Fix coverage={coverage} />}
      {unlinked.length > 0 && (
        <Disclosure summary={t('target.coverage.unlinked', { count: unlinked.length })}>
          <ul className="plain-list stack-tight">
            {unlinked.map((loose) => (
              <li key={`${loose.planId} ${loose.title}`}>
                <Link to="/tim/$employeeId/target" params={{ employeeId: loose.employee.id }}>
                  {loose.employee.name}
                </Link>
                : {loose.title || t('target.untitled')}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

function Target({ target }: { target: CoveredTarget }) {
  const t = useT();
  return (
    <li className={`stack-tight ${styles.target}`} data-gap={target.supporters.length === 0 || undefined}>
      <div className="spread">
        <h3>{target.title || t('target.untitled')}</h3>
        {target.supporters.length === 0 && <StatusBadge kind="fix">{t('target.coverage.gap')}</StatusBadge>}
      </div>
      <ul className="plain-list stack-tight">
        {target.supporters.map((each) => (
          <li key={`${each.employee.id} ${each.title}`} className="row">
            <Link to="/tim/$employeeId/target" params={{ employeeId: each.employee.id }}>
              {each.employee.name}
            </Link>
            <span>{each.title}</span>
            <span className="caption">{t(LINK[each.kind])}</span>
            {each.provisional && <StatusBadge kind="waiting">{t('target.provisional')}</StatusBadge>}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Who can close the gap is led to where it is closed. */
function Fix({ coverage }: { coverage: Coverage }) {
  const t = useT();
  const me = useMe();
  return coverage.superior.id === me.employee?.id ? (
    <p>
      <Link to="/tim/matriks">{t('target.coverage.fix')}</Link>
    </p>
  ) : (
    <p className="muted measure">{t('target.coverage.talk', { name: coverage.superior.name })}</p>
  );
}
