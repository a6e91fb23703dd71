import { Disclosure } from '@/components/Disclosure';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';

const TOPICS = ['score', 'assessor', 'offline', 'privacy'] as const;

export function HelpPage() {
  const t = useT();
  return (
    <Page width="narrow" title={t('common.nav.help')} lead={t('common.help.lead')}>
      <div className="stack-tight">
        {TOPICS.map((topic) => (
          <Disclosure key={topic} summary={t(`common.help.${topic}.question`)}>
            <p>{t(`common.help.${topic}.answer`)}</p>
          </Disclosure>
        ))}
      </div>
      <p className="muted">{t('common.help.contact')}</p>
    </Page>
  );
}
