import type { TargetKind } from '@/api/plans';
import { useT } from '@/i18n/useT';
import styles from './PlanView.module.css';
import type { PlanText } from './planText';
import { TargetView } from './TargetView';
import { useBehaviourValues } from './useBehaviourValues';
import { ANNEX } from './words';

const GROUPS = [
  { kind: 'MAIN', title: 'target.group.MAIN' },
  { kind: 'ADDITIONAL', title: 'target.group.ADDITIONAL' },
] as const satisfies { kind: TargetKind; title: string }[];

/** All that stands in a plan, for reading. */
export function PlanContentView({ text }: { text: PlanText }) {
  const t = useT();
  const { nameOf } = useBehaviourValues();
  const expectations = text.expectations.filter((each) => each.text.trim() !== '');
  const annexes = text.annexes.filter(({ texts }) => texts.some((line) => line.trim() !== ''));
  return (
    <div className="stack-wide">
      {GROUPS.map(({ kind, title }) => {
        const targets = text.targets.filter((target) => target.kind === kind);
        if (kind === 'ADDITIONAL' && targets.length === 0) return null;
        return (
          <section key={kind} className="stack">
            <h3>{t(title)}</h3>
            {targets.length === 0 && <p className="muted">{t('target.group.none')}</p>}
            <ol className={`plain-list ${styles.targets}`}>
              {targets.map((target, at) => (
                <TargetView key={target.id} target={target} number={at + 1} />
              ))}
            </ol>
          </section>
        );
      })}
      <section className="stack">
        <h3>{t('target.behaviour.title')}</h3>
        {expectations.length === 0 ? (
          <p className="muted measure">{t('target.behaviour.noneSpecial')}</p>
        ) : (
          <dl className={styles.pairs}>
            {expectations.map(({ value, text: words }) => (
              <div key={value}>
                <dt>{nameOf(value)}</dt>
                <dd>{words}</dd>
              </div>
            ))}
          </dl>
        )}
      </section>
      {annexes.length > 0 && (
        <section className="stack">
          <h3>{t('target.annex.heading')}</h3>
          <dl className={styles.pairs}>
            {annexes.map(({ kind, texts }) => (
              <div key={kind}>
                <dt>{t(ANNEX[kind].title)}</dt>
                <dd>
                  <ul className={styles.lines}>
                    {texts.filter(Boolean).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
