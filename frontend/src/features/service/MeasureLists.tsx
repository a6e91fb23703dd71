import factStyles from '@/components/Facts.module.css';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatNumber } from '@/lib/format';
import type { Measures, ReasonCode } from './service';
import { durationText } from './words';

type Age = '0' | '1_3' | '4_7' | '8_30' | '31';

/** How old the open ones are, why files went back, and which step takes how long. */
export function MeasureLists({ measures }: { measures: Measures }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <div className="stack-wide">
      <Section title={t('service.backlog')} lead={t('service.backlog.lead')}>
        <Pairs
          rows={measures.backlog.map((each) => [
            t(`service.age.${each.kind as Age}`),
            formatNumber(each.count, language),
          ])}
        />
      </Section>
      <Section title={t('service.causes')}>
        <Pairs
          rows={measures.returnCauses.map((each) => [
            t(`service.reason.${each.kind as ReasonCode}`),
            formatNumber(each.count, language),
          ])}
        />
      </Section>
      <Section title={t('service.steps')} lead={t('service.steps.lead')}>
        <Pairs
          rows={measures.steps.map(({ step, working }) => [
            t(`service.step.${step}`),
            t('service.medianP90', {
              median: durationText(working.medianSeconds ?? 0, t, language),
              p90: durationText(working.p90Seconds ?? 0, t, language),
              n: formatNumber(working.n, language),
            }),
          ])}
        />
      </Section>
    </div>
  );
}

function Pairs({ rows }: { rows: [string, string][] }) {
  const t = useT();
  if (rows.length === 0) return <p className="muted">{t('service.nothing')}</p>;
  return (
    <dl className={factStyles.tiles}>
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
