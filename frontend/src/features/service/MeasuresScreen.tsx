import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatInstant } from '@/lib/format';
import { DotPlot } from './DotPlot';
import { HandlerTable } from './HandlerTable';
import { KeyFigures } from './KeyFigures';
import { MeasureFilter } from './MeasureFilter';
import { MeasureLists } from './MeasureLists';
import { MeasureTable } from './MeasureTable';
import { measuresQuery } from './measures';
import { useMeasureSpan } from './useMeasureSpan';
import { WeekChart } from './WeekChart';

/** Do we meet the standard? Speed and accuracy, each number with the requests behind it. */
export function MeasuresScreen() {
  const t = useT();
  const { language } = useLanguage();
  const { span, serviceTypeId, units } = useMeasureSpan();
  const query = useQuery({
    ...measuresQuery(span, serviceTypeId || undefined),
    enabled: span.unitId !== '',
  });
  return (
    <Page
      title={t('service.quality.title')}
      lead={t('service.quality.lead')}
      width="wide"
      before={
        <p>
          <Link to="/layanan">{t('service.back')}</Link>
        </p>
      }
    >
      <MeasureFilter units={units} services={query.data?.services ?? []} />
      {span.unitId === '' ? (
        <EmptyState title={t('service.boards.none')}>{t('service.boards.none.text')}</EmptyState>
      ) : (
        <QueryView
          query={query}
          empty={{
            when: (found) => found.all.arrived === 0,
            show: <EmptyState title={t('service.quality.none')} />,
          }}
        >
          {(found) => (
            <div className="stack-wide">
              <p className="caption">
                {t('service.quality.basis', {
                  n: found.all.arrived,
                  at: formatInstant(found.reckonedAt, language),
                })}
              </p>
              <KeyFigures figures={found.all} span={span} />
              <WeekChart measures={found} />
              <DotPlot services={found.services} />
              <MeasureTable services={found.services} span={span} />
              <MeasureLists measures={found} />
              <HandlerTable span={span} />
            </div>
          )}
        </QueryView>
      )}
    </Page>
  );
}
