import { useInfiniteQuery } from '@tanstack/react-query';
import { Disclosure } from '@/components/Disclosure';
import { EmptyState } from '@/components/EmptyState';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { LoadMore } from '@/components/table/LoadMore';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate, formatInstant } from '@/lib/format';
import { RuleValues } from './RuleValues';
import { type RuleSection, type RuleVersion, ruleVersions } from './rules';
import { VerifiedBadge } from './VerifiedBadge';

/** Nothing is overwritten: every version stays with its reason. */
export function RuleHistory({ rule }: { rule: RuleSection }) {
  const t = useT();
  const query = useInfiniteQuery(ruleVersions(rule.section));
  return (
    <Section title={t('rule.history')}>
      <QueryView
        query={query}
        empty={{
          when: (rows) => rows.length === 0,
          show: <EmptyState title={t('rule.history.none')}>{t('rule.history.none.text')}</EmptyState>,
        }}
      >
        {(rows) => rows.map((version) => <Version key={version.id} version={version} rule={rule} />)}
      </QueryView>
      <LoadMore query={query} />
    </Section>
  );
}

function Version({ version, rule }: { version: RuleVersion; rule: RuleSection }) {
  const t = useT();
  const { language } = useLanguage();
  const title = t('rule.version', {
    number: version.number,
    date: formatDate(version.validFrom, language),
  });
  return (
    <Disclosure summary={version.inForce ? `${title} · ${t('rule.version.inForce')}` : title}>
      <div className="stack-tight">
        <p>{version.reason}</p>
        <p className="muted">
          {t('rule.version.by', {
            author: version.author ?? '–',
            at: formatInstant(version.addedAt, language),
          })}
        </p>
        <p className="muted">{t('rule.source', { source: version.source })}</p>
        <p>
          <VerifiedBadge verified={version.verified} />
        </p>
        <RuleValues value={version.value} fields={rule.fields} />
      </div>
    </Disclosure>
  );
}
