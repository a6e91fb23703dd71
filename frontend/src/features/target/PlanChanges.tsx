import { useQuery } from '@tanstack/react-query';
import type { AnnexKind, Approach, BehaviourValueCode, Plan } from '@/api/plans';
import { Disclosure } from '@/components/Disclosure';
import { QueryView } from '@/components/QueryView';
import { StatusBadge } from '@/components/StatusBadge';
import { useLanguage } from '@/i18n/useLanguage';
import { type Translate, useT } from '@/i18n/useT';
import styles from './PlanView.module.css';
import { planQuery } from './plan';
import { type Change, changesBetween } from './planChanges';
import { useBehaviourValues } from './useBehaviourValues';
import { ANNEX, APPROACH, goalText } from './words';

const KIND = { added: 'done', removed: 'rejected', changed: 'draft' } as const;

/** What this version says differently from the one it replaces. */
export function PlanChanges({ plan }: { plan: Plan }) {
  const t = useT();
  if (!plan.supersedesId) return null;
  return (
    <Disclosure open summary={t('target.changes.title', { number: plan.versionNumber - 1 })}>
      <Compared plan={plan} earlierId={plan.supersedesId} />
    </Disclosure>
  );
}

function Compared({ plan, earlierId }: { plan: Plan; earlierId: string }) {
  const t = useT();
  const { language } = useLanguage();
  const query = useQuery(planQuery(earlierId));
  return (
    <QueryView query={query}>
      {({ value: earlier }) => {
        const changes = changesBetween(earlier, plan, (indicator) => goalText(indicator, t, language) ?? '–');
        return changes.length === 0 ? (
          <p className="muted">{t('target.changes.none')}</p>
        ) : (
          <ul className={`plain-list ${styles.changes}`}>
            {changes.map((change) => (
              <ChangeLine
                key={`${change.kind} ${change.about} ${change.name} ${change.after}`}
                change={change}
              />
            ))}
          </ul>
        );
      }}
    </QueryView>
  );
}

function ChangeLine({ change }: { change: Change }) {
  const t = useT();
  const { nameOf: nameOfValue } = useBehaviourValues();
  return (
    <li className="stack-tight">
      <p className="row">
        <StatusBadge kind={KIND[change.kind]}>{t(`target.changes.${change.kind}`)}</StatusBadge>
        <span>
          {t(`target.changes.about.${change.about}`)} {nameOf(change, t, nameOfValue)}
        </span>
      </p>
      {change.kind === 'changed' && (
        <p>
          <del className="muted">{wordsOf(change, change.before, t)}</del>{' '}
          <ins>{wordsOf(change, change.after, t)}</ins>
        </p>
      )}
    </li>
  );
}

function nameOf(
  { about, name }: Change,
  t: Translate,
  nameOfValue: (value: BehaviourValueCode) => string,
): string {
  if (about === 'annex') return t(ANNEX[name as AnnexKind].title);
  return about === 'expectation' ? nameOfValue(name as BehaviourValueCode) : name;
}

const wordsOf = ({ about }: Change, text: string | undefined, t: Translate): string =>
  about === 'approach' ? t(APPROACH[text as Approach]) : text || t('target.changes.empty');
