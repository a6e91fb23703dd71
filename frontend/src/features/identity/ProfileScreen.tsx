import { Link } from '@tanstack/react-router';
import { useMe } from '@/api/me';
import factStyles from '@/components/Facts.module.css';
import { Page } from '@/components/Page';
import { Section } from '@/components/Section';
import { useT } from '@/i18n/useT';
import { formatNip } from '@/lib/format';
import { DisplaySettings } from './DisplaySettings';
import { PasswordForm } from './PasswordForm';
import { SessionList } from './SessionList';

export function ProfileScreen() {
  const t = useT();
  const me = useMe();
  const { employee, assignment } = me;
  return (
    <Page width="narrow" title={t('identity.profile.title')} lead={t('identity.profile.lead')}>
      <Section title={t('identity.profile.you')}>
        <dl className={factStyles.rows}>
          <dt>{t('identity.name.label')}</dt>
          <dd>{me.name}</dd>
          {employee && (
            <>
              <dt>NIP</dt>
              <dd className="numeric">{formatNip(employee.nip)}</dd>
            </>
          )}
          {assignment && (
            <>
              <dt>{t('identity.profile.position')}</dt>
              <dd>{assignment.positionTitle}</dd>
              <dt>{t('identity.profile.unit')}</dt>
              <dd>{assignment.unit.name}</dd>
              <dt>{t('identity.profile.assessor')}</dt>
              <dd>{assignment.assessor?.name ?? t('identity.profile.noAssessor')}</dd>
            </>
          )}
        </dl>
      </Section>
      {employee && (
        <Section title={t('identity.profile.file')} lead={t('identity.profile.file.lead')}>
          <p>
            <Link to="/profil/berkas">{t('identity.profile.file.link')}</Link>
          </p>
        </Section>
      )}
      <DisplaySettings />
      <PasswordForm />
      <SessionList />
    </Page>
  );
}
