import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { ErrorState } from '@/components/ErrorState';
import factStyles from '@/components/Facts.module.css';
import { Notice } from '@/components/Notice';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatNumber } from '@/lib/format';
import { StandardForm } from './StandardForm';
import type { ServiceType, Standard } from './service';
import { standardsQuery, typeQuery, useChangeType } from './types';
import { promiseText } from './words';

/** One service: the standard in force, a new version, and all before it. */
export function TypeScreen() {
  const t = useT();
  const { typeId } = useParams({ strict: false }) as { typeId: string };
  const query = useQuery(typeQuery(typeId));
  const versions = useQuery(standardsQuery(typeId));
  const [writing, setWriting] = useState(false);
  return (
    <Page
      title={query.data?.value.name ?? t('service.type')}
      lead={query.data?.value.unit.name}
      before={
        <p>
          <Link to="/admin/layanan">{t('service.types.back')}</Link>
        </p>
      }
      action={
        query.data?.value.allowedActions.includes('ADD_STANDARD') && (
          <Button onClick={() => setWriting(!writing)} aria-expanded={writing}>
            {t('service.standard.add')}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ value, etag }) => (
          <>
            {!value.standard && (
              <Notice tone="warn" title={t('service.noStandard.title')}>
                {t('service.noStandard.text')}
              </Notice>
            )}
            {writing && (
              <Section title={t('service.standard.add')} boxed>
                <StandardForm type={value} etag={etag} onDone={() => setWriting(false)} />
              </Section>
            )}
            <InUse type={value} etag={etag} />
          </>
        )}
      </QueryView>
      <QueryView query={versions}>
        {({ items }) => (
          <div className="stack-wide">
            {items.map((standard) => (
              <StandardView key={standard.id} standard={standard} />
            ))}
          </div>
        )}
      </QueryView>
    </Page>
  );
}

function InUse({ type, etag }: { type: ServiceType; etag: string }) {
  const t = useT();
  const change = useChangeType(type.id);
  if (!type.allowedActions.includes('UPDATE')) return null;
  return (
    <div>
      {change.error && <ErrorState error={change.error} />}
      <Button variant="default" onClick={() => change.mutate({ active: !type.active, etag })}>
        {t(type.active ? 'service.types.stop' : 'service.types.start')}
      </Button>
    </div>
  );
}

function StandardView({ standard }: { standard: Standard }) {
  const t = useT();
  const { language } = useLanguage();
  const until = standard.validUntil ? formatDate(standard.validUntil, language) : t('service.standard.open');
  const facts: [string, string][] = [
    [t('service.decree'), standard.decreeNumber],
    [t('service.promise'), promiseText(standard.duration, t)],
    [
      t('service.fee'),
      standard.fee === 0
        ? t('service.fee.free')
        : t('service.fee.amount', { n: formatNumber(standard.fee, language) }),
    ],
    ...standard.components.map(({ component, text }): [string, string] => [
      t(`service.component.${component}`),
      text,
    ]),
  ];
  return (
    <Section
      boxed
      title={t('service.standard.version', { n: standard.versionNumber })}
      lead={t('service.standard.span', { from: formatDate(standard.validFrom, language), until })}
    >
      {standard.missing.length > 0 && (
        <Notice tone="warn" title={t('service.components.missing', { n: standard.missing.length })}>
          {standard.missing.map((component) => t(`service.component.${component}`)).join(', ')}
        </Notice>
      )}
      <dl className={factStyles.tiles}>
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h3>{t('service.new.requirements')}</h3>
      <ul>
        {standard.requirements.map((each) => (
          <li key={each.text}>{each.mandatory ? each.text : t('service.optional', { text: each.text })}</li>
        ))}
      </ul>
    </Section>
  );
}
