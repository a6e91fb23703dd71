import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatIndex, formatNumber } from '@/lib/format';
import type { Improvement } from './improvements';
import styles from './surveyresult.module.css';

type Effect = NonNullable<Improvement['effect']>;
type Measured = NonNullable<Effect['before']>;

const WIDTH = 240;
const HEIGHT = 96;
const LEFT = 60;
const RIGHT = WIDTH - 60;
const TOP = 20;
const BOTTOM = HEIGHT - 20;
/** So many points of the index fill the height, that a small step looks small. */
const SPAN = 30;

/** Better than before? What citizens said of the element before and after; says nothing about the cause. */
export function EffectSlope({ effect, element }: { effect: Effect; element: string }) {
  const t = useT();
  const { before, after, difference, beyondChance } = effect;
  if (!before || !after || difference === undefined)
    return effect.gap ? <p className="muted">{t(`surveyresult.effect.gap.${effect.gap}`)}</p> : null;
  return (
    <figure className={styles.effect}>
      <Slope before={before} after={after} element={element} />
      <figcaption className="stack-tight">
        <Words before={before} after={after} difference={difference} />
        <p className="caption">
          {t(beyondChance ? 'surveyresult.effect.beyondChance' : 'surveyresult.effect.maybeChance')}{' '}
          {t('surveyresult.effect.cause')}
        </p>
      </figcaption>
    </figure>
  );
}

function Words({ before, after, difference }: { before: Measured; after: Measured; difference: number }) {
  const t = useT();
  const { language } = useLanguage();
  const way = difference > 0 ? 'up' : difference < 0 ? 'down' : 'same';
  const told = ({ surveyName, endsOn, answers, value }: Measured) =>
    t('surveyresult.effect.point', {
      value: formatIndex(value, language),
      survey: surveyName,
      on: formatDate(endsOn, language),
      n: formatNumber(answers, language),
    });
  return (
    <>
      <p>
        <strong>
          {t(`surveyresult.effect.${way}`, { points: formatIndex(Math.abs(difference), language) })}
        </strong>
      </p>
      <p className="caption">{t('surveyresult.effect.before', { point: told(before) })}</p>
      <p className="caption">{t('surveyresult.effect.after', { point: told(after) })}</p>
    </>
  );
}

function Slope({ before, after, element }: { before: Measured; after: Measured; element: string }) {
  const t = useT();
  const { language } = useLanguage();
  const middle = (before.value + after.value) / 2;
  const span = Math.max(SPAN, Math.abs(after.value - before.value) * 1.1);
  const y = (value: number) => (TOP + BOTTOM) / 2 - ((value - middle) / span) * (BOTTOM - TOP);
  const number = (value: number) => formatIndex(value, language);
  return (
    <svg
      className={styles.slope}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('surveyresult.effect.chart', {
        element,
        before: number(before.value),
        after: number(after.value),
      })}
      data-falls={after.value < before.value || undefined}
    >
      <line x1={LEFT} x2={RIGHT} y1={y(before.value)} y2={y(after.value)} />
      <circle cx={LEFT} cy={y(before.value)} r={5} />
      <circle cx={RIGHT} cy={y(after.value)} r={5} />
      <text x={LEFT - 10} y={y(before.value) + 5} textAnchor="end">
        {number(before.value)}
      </text>
      <text x={RIGHT + 10} y={y(after.value) + 5}>
        {number(after.value)}
      </text>
    </svg>
  );
}
