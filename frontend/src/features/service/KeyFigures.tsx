import type { ReactNode } from 'react';
import factStyles from '@/components/Facts.module.css';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber, formatPercent } from '@/lib/format';
import type { Span } from './measures';
import { RequestsLink } from './RequestsLink';
import type { Figures, Finding } from './service';
import styles from './service.module.css';
import { durationText } from './words';

type Share = Figures['onTime'];
type Spread = Figures['processing'];

/** The five numbers that answer "do we meet the standard?", each with how sure it is. */
export function KeyFigures({ figures, span }: { figures: Figures; span: Span }) {
  const t = useT();
  const { language } = useLanguage();
  const spread = (value: Spread) =>
    value.medianSeconds === undefined
      ? '–'
      : t('service.medianP90', {
          median: durationText(value.medianSeconds, t, language),
          p90: durationText(value.p90Seconds ?? 0, t, language),
          n: formatNumber(value.n, language),
        });
  return (
    <dl className={factStyles.tiles}>
      <ShareFigure
        term={t('service.figure.onTime')}
        share={figures.onTime}
        note={t('service.figure.overdue', { n: formatNumber(figures.overdue, language) })}
        span={span}
        finding="JUDGED"
      />
      <ShareFigure
        term={t('service.figure.firstTimeRight')}
        share={figures.firstTimeRight}
        note={t('service.figure.tooRecent', { n: formatNumber(figures.tooRecent, language) })}
        span={span}
        finding="CORRECTED_BY_OFFICER"
      />
      <ShareFigure
        term={t('service.figure.returned')}
        share={figures.returned}
        note={t('service.figure.avoidable', { n: formatNumber(figures.returnedAvoidably.count, language) })}
        span={span}
        finding="RETURNED"
      />
      <Figure term={t('service.figure.processing')}>{spread(figures.processing)}</Figure>
      <Figure term={t('service.figure.waiting')}>{spread(figures.waiting)}</Figure>
      <Figure term={t('service.figure.elapsed')}>{spread(figures.elapsed)}</Figure>
    </dl>
  );
}

function Figure({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ShareFigure({
  term,
  share,
  note,
  span,
  finding,
}: {
  term: string;
  share: Share;
  note: string;
  span: Span;
  finding: Finding;
}) {
  const t = useT();
  const { language } = useLanguage();
  const percent = (value: number | undefined) =>
    value === undefined ? '–' : formatPercent(Math.round(value * 1000) / 10, language);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        <span className={styles.figure}>{percent(share.share)}</span>
      </dd>
      <dd className="caption">
        {t('service.interval', { low: percent(share.low), high: percent(share.high) })}
      </dd>
      <dd className="caption">
        <RequestsLink span={span} finding={finding} label={t('service.show.of', { what: term })}>
          {t('service.countOf', {
            count: formatNumber(share.count, language),
            of: formatNumber(share.of, language),
          })}
        </RequestsLink>
        {` · ${note}`}
      </dd>
    </div>
  );
}
