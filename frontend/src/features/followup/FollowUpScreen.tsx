import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import factStyles from '@/components/Facts.module.css';
import { Page } from '@/components/Page';
import { QueryView } from '@/components/QueryView';
import { ReadBy } from '@/components/ReadBy';
import { Section } from '@/components/Section';
import { useLanguage } from '@/i18n/useLanguage';
import { useT } from '@/i18n/useT';
import { formatDate } from '@/lib/format';
import { EditProposal } from './EditProposal';
import { FollowUpActions } from './FollowUpActions';
import { FollowUpBadge } from './FollowUpBadge';
import { type FollowUp, followUpQuery } from './followUps';
import styles from './followup.module.css';
import { NoteForm } from './NoteForm';
import { StepList } from './StepList';

export function FollowUpScreen() {
  const t = useT();
  const { followUpId } = useParams({ strict: false });
  const query = useQuery(followUpQuery(followUpId ?? ''));
  return (
    <Page
      width="narrow"
      title={query.data?.value.title ?? t('followup.one')}
      before={
        <p>
          <Link to="/tindak-lanjut">{t('followup.back')}</Link>
        </p>
      }
    >
      <QueryView query={query}>
        {({ value, etag }) => <FollowUpView followUp={value} etag={etag} />}
      </QueryView>
    </Page>
  );
}

function FollowUpView({ followUp, etag }: { followUp: FollowUp; etag: string }) {
  const t = useT();
  return (
    <>
      <FollowUpBadge state={followUp.state} overdue={followUp.overdue} />
      <Facts followUp={followUp} />
      <ReadBy names={followUp.readBy} />
      {followUp.allowedActions.includes('EDIT') && <EditProposal followUp={followUp} etag={etag} />}
      <FollowUpActions followUp={followUp} etag={etag} />
      <Section title={t('followup.steps')}>
        <StepList steps={followUp.steps} />
        {followUp.allowedActions.includes('NOTE') && <NoteForm followUp={followUp} etag={etag} />}
      </Section>
    </>
  );
}

function Facts({ followUp }: { followUp: FollowUp }) {
  const t = useT();
  const { language } = useLanguage();
  const day = (date: string): string => formatDate(date, language, 'long');
  const facts: [string, string][] = [
    [t('followup.field.person'), followUp.employee.name],
    [t('followup.field.kind'), t(`followup.kind.${followUp.kind}`)],
    [t('followup.field.goal'), followUp.goal],
    [t('followup.field.owner'), followUp.owner.name],
    [t('followup.field.time'), `${day(followUp.startsOn)} – ${day(followUp.dueOn)}`],
    [t('followup.field.proposedBy'), followUp.proposedBy.name],
    ...(followUp.evaluationLabel
      ? ([[t('followup.field.result'), followUp.evaluationLabel]] as [string, string][])
      : []),
  ];
  return (
    <dl className={factStyles.rows}>
      {facts.map(([name, value]) => (
        <Fact key={name} name={name} value={value} />
      ))}
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.text}>{value}</dd>
    </>
  );
}
