import { NativeSelect } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '@/components/EmptyState';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { useSearchText } from '@/lib/useSearchText';
import { HoursForm } from './HoursForm';
import { hoursQuery, unitChoices } from './types';

/** When the counter of a unit is open: what every clock runs on. */
export function HoursScreen() {
  const t = useT();
  const { language } = useLanguage();
  const units = useInfiniteQuery(unitChoices);
  const [chosen, choose] = useSearchText('unit');
  const unitId = chosen || (units.data?.[0]?.id ?? '');
  const query = useQuery(hoursQuery(unitId));
  return (
    <Page
      title={t('service.hours.title')}
      lead={t('service.hours.lead')}
      before={
        <p>
          <Link to="/admin/layanan">{t('service.types.back')}</Link>
        </p>
      }
    >
      <NativeSelect
        label={t('service.unit')}
        value={unitId}
        onChange={(event) => choose(event.currentTarget.value)}
        data={(units.data ?? []).map((unit) => ({ value: unit.id, label: unit.name }))}
      />
      <QueryView
        query={query}
        empty={{
          when: (found) => found.items.length === 0,
          show: <EmptyState title={t('service.hours.none')}>{t('service.hours.none.text')}</EmptyState>,
        }}
      >
        {(found) => (
          <div className="stack">
            {found.inheritedFrom && <Notice>{t('service.hours.inherited')}</Notice>}
            {found.items.map((hours) => (
              <Section
                key={hours.id}
                boxed
                title={t('service.hours.from', { from: formatDate(hours.validFrom, language) })}
              >
                <ul>
                  {hours.spans.map((span) => (
                    <li key={span.day + span.from}>
                      {t(`service.day.${span.day}`)} {span.from.replace(':', '.')}–{span.to.replace(':', '.')}
                    </li>
                  ))}
                </ul>
              </Section>
            ))}
          </div>
        )}
      </QueryView>
      {unitId && (
        <Section title={t('service.hours.new')} boxed>
          <HoursForm key={unitId} unitId={unitId} />
        </Section>
      )}
    </Page>
  );
}
