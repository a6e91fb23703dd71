import { useQuery } from '@tanstack/react-query';
import type { LinkableTarget, Plan } from '@/api/plans';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import styles from './AgreePlan.module.css';
import { linkableTargetsQuery } from './linkableTargets';
import { LINK } from './words';

/** The assessor's own targets, and which of the plan's targets serve them. */
export function LinkedTargets({ plan }: { plan: Plan }) {
  const t = useT();
  const query = useQuery(linkableTargetsQuery(plan.id));
  const name = plan.assessor?.name ?? t('target.assessor');
  return (
    <div className={styles.beside}>
      <Section boxed title={t('target.goals.title')} lead={t('target.goals.lead', { name })}>
        <QueryView
          query={query}
          empty={{
            when: (goals) => goals.length === 0,
            show: <p className="muted">{t('target.goals.none')}</p>,
          }}
        >
          {(goals) => (
            <ul className={`plain-list ${styles.goals}`}>
              {goals.map((goal) => (
                <Goal key={goal.id} goal={goal} plan={plan} />
              ))}
            </ul>
          )}
        </QueryView>
      </Section>
    </div>
  );
}

function Goal({ goal, plan }: { goal: LinkableTarget; plan: Plan }) {
  const t = useT();
  const serving = plan.targets.flatMap((target) => {
    const link = target.links.find(({ superiorTargetId }) => superiorTargetId === goal.id);
    return link ? [{ id: target.id, text: `${target.title} (${t(LINK[link.kind])})` }] : [];
  });
  return (
    <li className={styles.goal}>
      <p>
        <strong>{goal.title || t('target.untitled')}</strong>
      </p>
      {serving.length === 0 ? (
        <p className="caption">{t('target.goals.unserved')}</p>
      ) : (
        <>
          <p className="caption">{t('target.goals.servedBy')}</p>
          <ul className={styles.served}>
            {serving.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </li>
  );
}
