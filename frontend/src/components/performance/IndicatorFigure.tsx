import type { IndicatorProgress } from '@/api/performance';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber, formatPercent, quantityText } from '@/lib/format';
import { goalOf } from '@/lib/standing';
import { BulletChart } from '../BulletChart';
import { ComputedAnswers } from './ComputedAnswers';
import { ComputedCounts } from './ComputedCounts';
import styles from './IndicatorFigure.module.css';
import { useStandingText } from './useStandingText';

/** One indicator: the number first, then how it stands, then what it rests on. Its texts are those of "progress". */
export function IndicatorFigure({
  indicator,
  chart = true,
}: {
  indicator: IndicatorProgress;
  chart?: boolean;
}) {
  const t = useT();
  const { language } = useLanguage();
  const standing = useStandingText(indicator);
  const goal = goalOf(indicator);
  const unit = indicator.unitOfMeasure;
  const number = (value: number) => formatNumber(value, language);
  const goalText =
    goal === null ? null : typeof goal === 'number' ? number(goal) : `${number(goal[0])}–${number(goal[1])}`;
  if (indicator.aspect === undefined) return <InWords indicator={indicator} />;
  return (
    <div className="stack-tight">
      <p className={styles.number}>
        <span className="figure">
          {indicator.realised === undefined ? '–' : formatNumber(indicator.realised, language, 2)}
        </span>
        <span className="muted">
          {goalText === null ? unit : t(goalWords(indicator), { goal: quantityText(goalText, unit) })}
          {indicator.achievement !== undefined && (
            <>
              {' '}
              ·{' '}
              {t('progress.figure.achievement', { percent: formatPercent(indicator.achievement, language) })}
            </>
          )}
        </span>
      </p>
      {chart && goal !== null && indicator.direction ? (
        <BulletChart
          title={standing}
          value={indicator.realised ?? null}
          target={goal}
          direction={indicator.direction}
          unit={unit}
        />
      ) : (
        <p>{standing}</p>
      )}
      <Basis indicator={indicator} />
    </div>
  );
}

const goalWords = ({ direction }: IndicatorProgress) =>
  direction === 'LOWER_BETTER' ? 'progress.figure.atMost' : 'progress.figure.of';

/** A measure in words has no number to show: what was told of it counts. */
function InWords({ indicator }: { indicator: IndicatorProgress }) {
  const t = useT();
  return (
    <div className="stack-tight">
      <p>{t('progress.figure.inWords')}</p>
      <Counts indicator={indicator} />
    </div>
  );
}

/** What the number rests on: requests, answers in surveys, or entries. */
function Basis({ indicator }: { indicator: IndicatorProgress }) {
  const { computed } = indicator;
  if (!computed) return <Counts indicator={indicator} />;
  return computed.listsRequests ? (
    <ComputedCounts computed={computed} />
  ) : (
    <ComputedAnswers computed={computed} />
  );
}

function Counts({ indicator }: { indicator: IndicatorProgress }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <p className="caption">
      {t('progress.figure.counts', { entries: indicator.entries, evidence: indicator.evidence })}
      {indicator.lastOccurredOn &&
        ` · ${t('progress.figure.last', { date: formatDate(indicator.lastOccurredOn, language) })}`}
    </p>
  );
}
