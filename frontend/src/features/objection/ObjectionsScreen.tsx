import { useMe } from '@/api/me';
import { Page } from '@/components/Page';
import { useT } from '@/i18n/useT';
import { Contestable } from './Contestable';
import { ObjectionList } from './ObjectionList';

/** What can I contest, by when; and where do the cases stand that I am part of? */
export function ObjectionsScreen() {
  const t = useT();
  const me = useMe();
  const sees = (role: (typeof me.roles)[number]) => me.roles.includes(role);
  return (
    <Page title={t('objection.title')} lead={t('objection.lead')}>
      {me.employee && <ObjectionList part="DECIDER" quiet />}
      {me.relations.assesses > 0 && <ObjectionList part="ASSESSOR" quiet />}
      {me.employee && <Contestable />}
      {me.employee && <ObjectionList part="EMPLOYEE" />}
      {(sees('HR_OFFICER') || sees('AUDITOR')) && <ObjectionList part={undefined} />}
    </Page>
  );
}
