import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Disclosure } from '@/components/Disclosure';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { sectionAt } from './place';
import { RuleForm } from './RuleForm';
import { RuleHistory } from './RuleHistory';
import { RuleValues } from './RuleValues';
import { type RuleSection, ruleQuery } from './rules';
import { VerifiedBadge } from './VerifiedBadge';

const route = getRouteApi('/shell/admin/aturan/$feature/$name');

export function RuleScreen() {
  const t = useT();
  const query = useQuery(ruleQuery(sectionAt(route.useParams())));
  return (
    <Page
      title={query.data?.value.title ?? t('rule.title')}
      lead={query.data?.value.text}
      before={
        <p>
          <Link to="/admin/aturan">{t('rule.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {(found) => (
          <>
            <InForce rule={found.value} />
            {found.value.allowedActions.includes('ADD_VERSION') && (
              <Disclosure summary={t('rule.new')}>
                <RuleForm key={found.etag} found={found} />
              </Disclosure>
            )}
            <RuleHistory rule={found.value} />
          </>
        )}
      </QueryView>
    </Page>
  );
}

function InForce({ rule }: { rule: RuleSection }) {
  const t = useT();
  const { language } = useLanguage();
  return (
    <Section title={t('rule.inForce')} boxed>
      <div className="row">
        <VerifiedBadge verified={rule.verified} />
        <span>
          {rule.validFrom
            ? t('rule.since', { number: rule.number, date: formatDate(rule.validFrom, language) })
            : t('rule.default')}
        </span>
      </div>
      <RuleValues value={rule.value} fields={rule.fields} />
      <p className="muted measure">{t('rule.source', { source: rule.source })}</p>
      {rule.nextFrom && <p>{t('rule.next', { date: formatDate(rule.nextFrom, language) })}</p>}
    </Section>
  );
}
